import { Link } from '@remix-run/react'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface Collision {
  readonly id: string
  readonly titleKk: string
  readonly titleRu: string
  readonly author: Trilingual
  readonly metAt: string
  readonly message: string
}

/** The collisions of a bill that nobody has settled yet; nothing where there are none. */
export function OpenCollisions({ bill, collisions }: { bill: string; collisions: readonly Collision[] }) {
  const { bills } = useWords()
  const language = useLanguage()
  if (collisions.length === 0) return null
  return (
    <section id="collisions" aria-labelledby="collisions-title">
      <h2 id="collisions-title">{bills.openCollisions}</h2>
      <ul className="list">
        {collisions.map(({ id, author, metAt, message, ...titles }) => (
          <li key={id}>
            <Link to={`/bills/${bill}/collisions/${id}`}>{message}</Link>
            <p className="hint">
              {author[language]}, <time dateTime={metAt}>{clockTime(metAt, language)}</time> ·{' '}
              {titleIn(titles, language).text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
