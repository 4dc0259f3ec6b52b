import '#app/ui/law/acts.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { actPage, type EditionLine } from '#app/queries/law/act-page.server.ts'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.acts.editions,
  ({ act }) => act,
)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await guard(args, 'act.read')
  const act = await actPage(db, args.params['slug'] ?? '')
  if (!act) throw notFound()
  return { act, mayImport: may(actor, 'act.import') }
}

export default function Act() {
  const { acts } = useWords()
  const language = useLanguage()
  const { act, mayImport } = useLoaderData<typeof loader>()
  const title = titleIn(act, language)
  return (
    <div className="column">
      <p className="hint">
        <Link to="/acts">{acts.title}</Link>
      </p>
      <h1 lang={title.lang}>{title.text}</h1>
      <p>{acts.citation(act.form, act.number, act.adoptedOn)}</p>
      <div className="acts-head">
        <h2>{acts.editions}</h2>
        {mayImport && (
          <Link className="button" to={`/acts/${act.slug}/editions/new`}>
            {acts.import}
          </Link>
        )}
      </div>
      {act.editions.length === 0 && <p>{acts.noEditions}</p>}
      <ol className="acts-list">
        {act.editions.map((edition, at) => (
          <Edition key={edition.inForceOn} {...{ slug: act.slug, edition, before: act.editions[at + 1] }} />
        ))}
      </ol>
    </div>
  )
}

interface EditionProps {
  readonly slug: string
  readonly edition: EditionLine
  readonly before: EditionLine | undefined
}

function Edition({ slug, edition, before }: EditionProps) {
  const { acts } = useWords()
  const language = useLanguage()
  const { inForceOn, source, importedAt, importedBy } = edition
  return (
    <li>
      <h3>
        <Link to={`/acts/${slug}/editions/${inForceOn}`}>{acts.inForceOn(inForceOn)}</Link>
      </h3>
      <p className="hint">
        {acts.source}: {source}. {acts.imported(importedAt, importedBy?.[language] ?? acts.importedBySystem)}.
      </p>
      {edition.demonstration && <p className="hint">{acts.demonstrationEdition}</p>}
      {before && (
        <p>
          <Link to={`/acts/${slug}/comparison?from=${before.inForceOn}&to=${inForceOn}`}>
            {acts.compare(before.inForceOn)}
          </Link>
        </p>
      )}
    </li>
  )
}
