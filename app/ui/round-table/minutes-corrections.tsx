import { useFetcher } from '@remix-run/react'
import type { CorrectionCard, MinutesCard } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { CorrectionForm } from '#app/ui/round-table/correction-form.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface MinutesCorrectionsProps {
  readonly minutes: MinutesCard
  /** Whether the reader decides them. */
  readonly decides: boolean
  readonly corrects: boolean
}

/** All corrections of the minutes in the order they came, with what was decided. */
export function MinutesCorrections({ minutes, decides, corrects }: MinutesCorrectionsProps) {
  const { roundTables } = useWords()
  return (
    <section>
      <h3>{roundTables.corrections}</h3>
      {minutes.corrections.length === 0 && <p className="hint">{roundTables.noCorrections}</p>}
      <ul className="list">
        {minutes.corrections.map(correction => (
          <li key={correction.id}>
            <Correction correction={correction} decides={decides} />
          </li>
        ))}
      </ul>
      {corrects && (
        <CorrectionForm roundTable={minutes.card.id} statement="" text="" label={roundTables.correctRest} />
      )}
    </section>
  )
}

function Correction({ correction, decides }: { correction: CorrectionCard; decides: boolean }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const { by, at, statement, verdict, reason, text } = correction
  return (
    <>
      <p>
        <b>{by[language]}</b>{' '}
        {statement === null ? (
          roundTables.ofRest
        ) : (
          <a href={`#statement-${statement}`}>{roundTables.ofStatement}</a>
        )}{' '}
        <span className="hint">{clockTime(at, language)}</span>{' '}
        <span className="badge">{verdict ? roundTables.verdicts[verdict] : roundTables.pending}</span>
      </p>
      <p>{text}</p>
      {reason !== '' && <p className="hint">{reason}</p>}
      {decides && verdict === null && <Verdict correction={correction.id} />}
    </>
  )
}

function Verdict({ correction }: { correction: string }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/corrections/${correction}/verdict`}>
      <Fields refusal={fetcher.data?.refusal}>
        <Field name="reason" label={roundTables.reason}>
          {ties => <input {...ties} />}
        </Field>
        <button type="submit" name="verdict" value="accepted">
          {roundTables.accept}
        </button>{' '}
        <button type="submit" className="quiet" name="verdict" value="rejected">
          {roundTables.reject}
        </button>
      </Fields>
    </fetcher.Form>
  )
}
