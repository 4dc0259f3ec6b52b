import '#app/ui/lists.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { openConsultations } from '#app/queries/consultation/consultation-cards.server.ts'
import { comingRoundTables } from '#app/queries/round-table/round-table-cards.server.ts'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'
import { ConsultationLine } from '#app/ui/consultation/consultation-line.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RoundTableLine } from '#app/ui/round-table/round-table-line.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  return {
    cards: await openConsultations(visiting),
    coming: await comingRoundTables(visiting),
    mayOpen: may(visiting.actor, 'bill.read'),
  }
}

export default function Consultations() {
  const { consultations, roundTables } = useWords()
  const { cards, coming, mayOpen } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{consultations.title}</h1>
      {cards.length === 0 && <EmptyState text={consultations.none} />}
      <ul className="list">
        {cards.map(card => (
          <ConsultationLine key={card.id} card={card} beneath={consultationName(consultations, card)}>
            <Link to={`/consultations/${card.id}`}>
              <BillTitle title={card.bill.title} />
            </Link>
          </ConsultationLine>
        ))}
      </ul>
      {coming.length > 0 && (
        <section>
          <h2>{roundTables.coming}</h2>
          {!mayOpen && <p className="hint">{roundTables.comingToAccounts}</p>}
          <ul className="list">
            {coming.map(card => (
              <RoundTableLine key={card.id} card={card} mayOpen={mayOpen} />
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
