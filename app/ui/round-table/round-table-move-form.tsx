import { Form } from '@remix-run/react'
import { dayInKazakhstan, timeInKazakhstan } from '#app/domain/consultation/consultation.ts'
import type { Overlap, RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { ReasonFields } from '#app/ui/round-table/round-table-cancel-form.tsx'
import { OverlapWarning } from '#app/ui/round-table/round-table-overlaps.tsx'

type Name = 'day' | 'from' | 'until' | 'placeKk' | 'placeRu'

interface MoveFormProps {
  readonly card: RoundTableCard
  readonly formKey: string
  readonly answer:
    | {
        readonly overlaps: readonly Overlap[]
        readonly refusal: Refusal | null
        readonly typed: Readonly<Record<Name | 'reasonKk' | 'reasonRu', string>>
      }
    | undefined
}

/** Another time or place for a round-table, and why; it begins from what is planned now. */
export function MoveForm({ card, formKey, answer }: MoveFormProps) {
  const { roundTables } = useWords()
  const typed = answer?.typed
  const [starts, ends] = [new Date(card.startsAt), new Date(card.endsAt)]
  const now: Readonly<Record<Name, string>> = {
    day: dayInKazakhstan(starts),
    from: timeInKazakhstan(starts),
    until: timeInKazakhstan(ends),
    ...{ placeKk: card.place.kk, placeRu: card.place.ru },
  }
  const line = (name: Name, label: string, more: { type?: string; lang?: string } = {}) => (
    <Field name={name} label={label}>
      {ties => <input {...ties} {...more} defaultValue={typed?.[name] ?? now[name]} />}
    </Field>
  )
  return (
    <Form method="post">
      <Fields refusal={answer?.refusal}>
        <input type="hidden" name="key" value={formKey} />
        <div className="round-table-when">
          {line('day', roundTables.day, { type: 'date' })}
          {line('from', roundTables.from, { type: 'time' })}
          {line('until', roundTables.until, { type: 'time' })}
        </div>
        {line('placeKk', roundTables.placeKk, { lang: 'kk' })}
        {line('placeRu', roundTables.placeRu, { lang: 'ru' })}
        <ReasonFields typed={typed} />
        <OverlapWarning overlaps={answer?.overlaps ?? []} anyway={roundTables.moveAnyway} />
        <button type="submit">{roundTables.move}</button>
      </Fields>
    </Form>
  )
}
