import '#app/ui/lists.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { consultationsOf } from '#app/queries/consultation/consultation-cards.server.ts'
import { ConsultationLine } from '#app/ui/consultation/consultation-line.tsx'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const cards = await consultationsOf(visiting, args.params['bill'] ?? '')
  const { actor } = visiting
  return { cards, mayOpen: may(actor, 'consultation.open'), seesReports: seesEverything(actor) }
}

export default function ConsultationsOfBill() {
  const { consultations, desk, positions, threeTexts } = useWords()
  const { bill } = useParams()
  const { cards, mayOpen, seesReports } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      {mayOpen && (
        <p>
          <Link className="button" to={`/bills/${bill}/consultations/new`}>
            {consultations.open}
          </Link>
        </p>
      )}
      {cards.length === 0 ? (
        <EmptyState text={consultations.noneOfBill} />
      ) : (
        <p>
          <Link to={`/bills/${bill}/three-texts?show=after`}>{threeTexts.sinceConsultation}</Link>
        </p>
      )}
      <ul className="list">
        {cards.map(card => (
          <ConsultationLine
            key={card.id}
            card={card}
            more={
              (seesReports || card.phase === 'reported') && (
                <p>
                  <Link to={`/consultations/${card.id}/report`}>{desk.report}</Link>
                  {seesReports && (
                    <>
                      {' · '}
                      <Link to={`/consultations/${card.id}/position`}>{positions.received}</Link>
                    </>
                  )}
                </p>
              )
            }
          >
            <Link to={mayOpen ? `/bills/${bill}/consultations/${card.id}` : `/consultations/${card.id}`}>
              {consultationName(consultations, card)}
            </Link>
          </ConsultationLine>
        ))}
      </ul>
    </div>
  )
}
