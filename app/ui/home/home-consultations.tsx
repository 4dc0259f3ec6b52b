import { Link } from '@remix-run/react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { When } from '#app/ui/consultation/consultation-head.tsx'

/** The consultations in which something can be said or is being answered, the next to close first. */
export function HomeConsultations({ cards }: { cards: readonly ConsultationCard[] }) {
  const { consultations } = useWords()
  if (cards.length === 0) return null
  return (
    <section>
      <h2>{consultations.title}</h2>
      <ul className="list">
        {cards.map(card => (
          <li key={card.id}>
            <Link to={`/consultations/${card.id}`}>
              <BillTitle title={card.bill.title} />
            </Link>
            <span className="beneath">
              {consultations.kinds[card.kind]} · {consultations.phases[card.phase]}
            </span>
            <span className="beneath">
              <When card={card} /> · {consultations.submitted(card.submitted)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
