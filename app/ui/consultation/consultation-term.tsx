import { useState } from 'react'
import {
  periodOf,
  silenceAgrees,
  type ConsultationKind,
  type Plan,
} from '#app/domain/consultation/consultation.ts'
import { TERM_UNITS, type Calendar, type Day } from '#app/domain/consultation/term.ts'
import { longDate } from '#app/i18n/dates.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'

interface ConsultationTermProps {
  readonly kind: ConsultationKind
  /** What the form begins with. */
  readonly term: Pick<Plan, 'opensOn' | 'term'>
  readonly today: Day
  readonly calendar: Calendar
}

/** From when and for how long a consultation is open, with the last day that comes of it and what silence will mean. */
export function ConsultationTerm({ kind, term: begun, today, calendar }: ConsultationTermProps) {
  const { consultations } = useWords()
  const [opensOn, setOpensOn] = useState(begun.opensOn)
  const [term, setTerm] = useState(begun.term)
  return (
    <>
      <Field name="opensOn" label={consultations.opensOn}>
        {ties => (
          <input
            {...ties}
            type="date"
            required
            value={opensOn}
            onChange={event => setOpensOn(event.target.value)}
          />
        )}
      </Field>
      <Field name="count" label={consultations.termLength}>
        {ties => (
          <input
            {...ties}
            type="number"
            min={1}
            required
            value={term.count || ''}
            onChange={event => setTerm({ ...term, count: Number(event.target.value) })}
          />
        )}
      </Field>
      <ChoiceField
        name="unit"
        label={consultations.termUnit}
        options={TERM_UNITS.map(unit => [unit, consultations.terms[unit]])}
        chosen={term.unit}
        onChoose={unit => setTerm({ ...term, unit })}
      />
      {opensOn !== '' && term.count !== 0 && (
        <Outcome plan={{ kind, opensOn, term }} today={today} calendar={calendar} />
      )}
    </>
  )
}

interface OutcomeProps {
  readonly plan: Plan
  readonly today: Day
  readonly calendar: Calendar
}

/** The last day by the rule that the server will hold the plan to, or why the server will refuse it. */
function Outcome({ plan, today, calendar }: OutcomeProps) {
  const { consultations, refusals } = useWords()
  const language = useLanguage()
  const period = periodOf(plan, today, calendar)
  const silence = silenceAgrees(plan.kind) ? consultations.silence : consultations.silenceOpen
  return (
    <p role="status">
      {period.ok ? (
        <>
          <strong>{consultations.lastDay(longDate(period.value.closesOn, language))}</strong> {silence}
        </>
      ) : (
        sentence(refusals, period.refusal)
      )}
    </p>
  )
}
