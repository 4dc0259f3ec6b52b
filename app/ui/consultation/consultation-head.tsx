import { languageToRead } from '#app/i18n/language.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { silenceAgrees } from '#app/domain/consultation/consultation.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'

interface ConsultationHeadProps {
  readonly card: ConsultationCard
  /** Whether the page says above on which bill it is. */
  readonly underBill?: boolean
}

/** What this consultation is, on which bill, and until when. */
export function ConsultationHead({ card, underBill = false }: ConsultationHeadProps) {
  const { consultations, shell } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  const note = card.note[tongue]
  return (
    <header className="consultation-head">
      {underBill ? (
        <h2>{consultationName(consultations, card)}</h2>
      ) : (
        <>
          <p className="hint">
            {consultationName(consultations, card)}
            {card.bill.demonstration && ` · ${shell.demonstration}`}
          </p>
          <h1>
            <BillTitle title={card.bill.title} />
          </h1>
        </>
      )}
      {note !== '' && <p lang={tongue}>{note}</p>}
      <p>
        <strong>{consultations.phases[card.phase]}</strong> · <When card={card} />
      </p>
      {card.extensions.map(({ closesOn, reason }) => (
        <p className="hint" key={closesOn}>
          {consultations.extendedTo(longDate(closesOn, language), reason)}
        </p>
      ))}
      {card.phase === 'open' && silenceAgrees(card.kind) && <p className="hint">{consultations.silence}</p>}
      {card.phase === 'closed' && <p className="hint">{consultations.closedNote}</p>}
    </header>
  )
}

/** When a consultation opens, closes, or was closed. */
export function When({ card }: { card: ConsultationCard }) {
  const { consultations } = useWords()
  const language = useLanguage()
  const [opens, closes] = [longDate(card.opensOn, language), longDate(card.closesOn, language)]
  if (card.phase === 'planned') return <span>{consultations.opens(opens)}</span>
  if (card.phase !== 'open') return <span>{consultations.closedOn(closes)}</span>
  return (
    <span>
      {consultations.period(opens, closes)} · {consultations.daysLeft(card.workingDaysLeft)}
    </span>
  )
}
