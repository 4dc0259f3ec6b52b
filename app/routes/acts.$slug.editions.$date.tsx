import '#app/ui/law/edition.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { editionPage } from '#app/queries/law/edition-page.server.ts'
import { soughtIn } from '#app/queries/law/found-words.server.ts'
import { ActAbove } from '#app/ui/law/act-above.tsx'
import { ContentsAside } from '#app/ui/law/contents-aside.tsx'
import { Contents } from '#app/ui/law/contents.tsx'
import { FindWords, FoundWords } from '#app/ui/law/found-words.tsx'
import { LawText, type LawReading } from '#app/ui/law/law-text.tsx'
import { titled } from '#app/ui/titled.ts'

const READINGS = ['both', ...LANGUAGES] as const

export const meta = titled<typeof loader>(
  ({ acts }, data) => (data ? acts.inForceOn(data.page.inForceOn) : acts.editions),
  ({ page }) => page.act,
)

export async function loader(args: LoaderFunctionArgs) {
  const { db, language } = await guard(args, 'act.read')
  const { slug = '', date = '' } = args.params
  const asked = new URL(args.request.url).searchParams
  const reading = READINGS.find(each => each === asked.get('text')) ?? 'both'
  const at = asked.get('at') ?? ''
  const headings = reading !== 'both' ? reading : languageToRead(language)
  const page = await editionPage(db, {
    ...{ slug, inForceOn: date, language: headings, at, sought: soughtIn(asked) },
    languages: reading === 'both' ? LANGUAGES : [reading],
  })
  if (!page) throw notFound()
  return { page, reading, headings, at } as const
}

export default function Edition() {
  const { acts } = useWords()
  const { page, reading, headings, at } = useLoaderData<typeof loader>()
  const sought = page.found?.sought ?? ''
  const to = (address: string) => `?${new URLSearchParams({ text: reading, at: address })}#${address}`
  return (
    <div className="edition">
      <ContentsAside className="edition-contents" current={at}>
        <Contents lines={page.contents} language={headings} to={to} current={at} />
      </ContentsAside>
      <article>
        <header className="edition-head">
          <div>
            <ActAbove act={page.act} />
            <h1>{acts.inForceOn(page.inForceOn)}</h1>
            <p className="hint">
              {acts.source}: {page.source}. {page.demonstration && acts.demonstrationEdition}
            </p>
          </div>
          <Readings reading={reading} at={at} sought={sought} />
          <FindWords sought={sought} asked={{ text: reading }} />
        </header>
        {page.earlier && <Onward to={to(page.earlier)} text={acts.earlier} />}
        {page.found ? (
          <FoundWords found={page.found} {...{ reading, to }} back={`?text=${reading}`} />
        ) : (
          <LawText rows={page.rows} reading={reading} />
        )}
        {page.later && <Onward to={to(page.later)} text={acts.later} />}
      </article>
    </div>
  )
}

interface ReadingsProps {
  readonly reading: LawReading
  readonly at: string
  readonly sought: string
}

/** The languages that can be read; the place and the words sought stay as they are. */
function Readings({ reading, at, sought }: ReadingsProps) {
  const { acts } = useWords()
  const rest = { ...(at !== '' && { at }), ...(sought !== '' && { find: sought }) }
  return (
    <nav className="readings" aria-label={acts.reading}>
      {READINGS.map(each => (
        <Link
          key={each}
          to={`?${new URLSearchParams({ text: each, ...rest })}`}
          aria-current={each === reading ? 'true' : undefined}
          lang={each === 'both' ? undefined : each}
          preventScrollReset
        >
          {acts.readings[each]}
        </Link>
      ))}
    </nav>
  )
}

function Onward({ to, text }: { to: string; text: string }) {
  return (
    <p className="onward">
      <Link className="button quiet" to={to}>
        {text}
      </Link>
    </p>
  )
}
