import type { ReactNode } from 'react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { When } from '#app/ui/consultation/consultation-head.tsx'

interface ConsultationLineProps {
  readonly card: ConsultationCard
  /** Its name, which leads to it. */
  readonly children: ReactNode
  /** Its kind and number, where the name does not say them. */
  readonly beneath?: string
  /** Where else it leads. */
  readonly more?: ReactNode
}

/** A consultation in a list: its name, where it stands, until when, and how many have spoken. */
export function ConsultationLine({ card, children, beneath, more }: ConsultationLineProps) {
  const { consultations } = useWords()
  return (
    <li>
      <h2>{children}</h2>
      {beneath && <p>{beneath}</p>}
      <p className="hint">
        {consultations.phases[card.phase]} · <When card={card} /> · {consultations.submitted(card.submitted)}
        {card.unanswered > 0 && ` · ${consultations.unanswered(card.unanswered)}`}
      </p>
      {more}
    </li>
  )
}
