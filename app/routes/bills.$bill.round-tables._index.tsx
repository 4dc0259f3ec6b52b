import '#app/ui/lists.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { roundTablesOf } from '#app/queries/round-table/round-table-cards.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RoundTableLine } from '#app/ui/round-table/round-table-line.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.roundTables.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const cards = await roundTablesOf(visiting, args.params['bill'] ?? '')
  return { cards, mayPlan: may(visiting.actor, 'round-table.plan') }
}

export default function RoundTablesOfBill() {
  const { roundTables } = useWords()
  const { bill } = useParams()
  const { cards, mayPlan } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h2>{roundTables.title}</h2>
      <p className="lead">{roundTables.lead}</p>
      {mayPlan && (
        <p>
          <Link className="button" to={`/bills/${bill}/round-tables/new`}>
            {roundTables.plan}
          </Link>
        </p>
      )}
      {cards.length === 0 && <EmptyState text={roundTables.none} />}
      <ul className="list">
        {cards.map(card => (
          <RoundTableLine key={card.id} card={card} />
        ))}
      </ul>
    </div>
  )
}
