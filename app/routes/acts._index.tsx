import '#app/ui/law/acts.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { guard } from '#app/http/visit.server.ts'
import { longDate } from '#app/i18n/dates.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { actList, type ActSummary } from '#app/queries/law/act-list.server.ts'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.acts.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await guard(args, 'act.read')
  return { list: await actList(db), mayImport: may(actor, 'act.import') }
}

export default function Acts() {
  const { acts } = useWords()
  const { list, mayImport } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <div className="acts-head">
        <h1>{acts.title}</h1>
        {mayImport && (
          <Link className="button" to="/acts/new">
            {acts.enter}
          </Link>
        )}
      </div>
      {list.length === 0 && <p>{acts.none}</p>}
      <ul className="acts-list">
        {list.map(act => (
          <ActItem key={act.slug} act={act} />
        ))}
      </ul>
    </div>
  )
}

function ActItem({ act }: { act: ActSummary }) {
  const { acts } = useWords()
  const language = useLanguage()
  const title = titleIn(act, language)
  return (
    <li>
      <h2>
        <Link to={`/acts/${act.slug}`} lang={title.lang}>
          {title.text}
        </Link>
      </h2>
      <p className="hint">{acts.citation(act.form, act.number, act.adoptedOn)}</p>
      <p className="acts-editions">
        <span className="hint">{acts.editionsOf(act.editions.length)}</span>
        {act.editions.map(({ inForceOn }) => (
          <Link key={inForceOn} to={`/acts/${act.slug}/editions/${inForceOn}`}>
            {longDate(inForceOn, language)}
          </Link>
        ))}
      </p>
    </li>
  )
}
