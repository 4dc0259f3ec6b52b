import '#app/ui/bill/bill.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { guard } from '#app/http/visit.server.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { billList, type BillSummary } from '#app/queries/bill/bill-list.server.ts'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.bills.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor } = await guard(args, 'bill.read')
  return { list: await billList(db), mayOpen: may(actor, 'bill.open') }
}

export default function Bills() {
  const { bills } = useWords()
  const { list, mayOpen } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <div className="list-head">
        <h1>{bills.title}</h1>
        {mayOpen && (
          <Link className="button" to="/bills/new">
            {bills.open}
          </Link>
        )}
      </div>
      <p className="lead">{bills.lead}</p>
      {list.length === 0 ? (
        <EmptyState text={bills.none} next={mayOpen ? { to: '/bills/new', label: bills.open } : undefined} />
      ) : (
        <ul className="list bill-list">
          {list.map(bill => (
            <BillItem key={bill.slug} {...bill} />
          ))}
        </ul>
      )}
    </div>
  )
}

function BillItem({ slug, title, stage, stageEnteredOn, demonstration, acts }: BillSummary) {
  const { bills, shell } = useWords()
  const language = useLanguage()
  const names = acts.map(act => titleIn(act, language).text)
  return (
    <li>
      <h2>
        <Link to={`/bills/${slug}`}>
          <BillTitle title={title} />
        </Link>
      </h2>
      <p>
        {stage[language]} <span className="hint">{bills.since(stageEnteredOn)}</span>{' '}
        {demonstration && <span className="badge warning">{shell.demonstration}</span>}
      </p>
      {names.length > 0 && (
        <p className="hint">
          {bills.amends}: {names.join('; ')}
        </p>
      )}
    </li>
  )
}
