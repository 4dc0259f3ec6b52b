import { Link } from '@remix-run/react'
import { longDate } from '#app/i18n/dates.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** An act by its name, with its editions, the newest first. */
export interface ActName {
  readonly slug: string
  readonly titleKk: string
  readonly titleRu: string
  readonly editions: readonly { readonly inForceOn: string }[]
}

/** The acts that can be read, each with the date of its newest edition. */
export function HomeActs({ acts }: { acts: readonly ActName[] }) {
  const { home } = useWords()
  return (
    <section>
      <h2>{home.actsTitle}</h2>
      {acts.length === 0 ? (
        <p className="hint">{home.noActs}</p>
      ) : (
        <ul className="list">
          {acts.map(act => (
            <ActLine key={act.slug} {...act} />
          ))}
        </ul>
      )}
    </section>
  )
}

function ActLine(act: ActName) {
  const { comparison } = useWords()
  const language = useLanguage()
  const title = titleIn(act, language)
  const [newest] = act.editions
  return (
    <li>
      <Link to={`/acts/${act.slug}`} lang={title.lang}>
        {title.text}
      </Link>
      {newest && <span className="beneath">{comparison.edition(longDate(newest.inForceOn, language))}</span>}
    </li>
  )
}
