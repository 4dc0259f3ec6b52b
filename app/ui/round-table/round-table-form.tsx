import { Form } from '@remix-run/react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { ROUND_TABLE_KINDS } from '#app/domain/consultation/round-table.ts'
import type { Overlap } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { OverlapWarning } from '#app/ui/round-table/round-table-overlaps.tsx'

type Name = 'titleKk' | 'titleRu' | 'placeKk' | 'placeRu' | 'day' | 'from' | 'until'

interface RoundTableFormProps {
  readonly consultations: readonly ConsultationCard[]
  readonly officers: readonly { readonly id: string; readonly name: Trilingual }[]
  readonly today: string
  /** Who plans it keeps its record, where nobody else is named. */
  readonly you: string
  readonly formKey: string
  readonly answer:
    | {
        readonly overlaps: readonly Overlap[]
        readonly refusal: Refusal | null
        readonly typed: Readonly<Record<Name | 'consultation' | 'kind' | 'chair' | 'secretary', string>>
      }
    | undefined
}

/** The questions of a plan; what overlaps is told before it is kept. */
export function RoundTableForm({
  consultations,
  officers,
  today,
  you,
  formKey,
  answer,
}: RoundTableFormProps) {
  const { roundTables, consultations: words } = useWords()
  const language = useLanguage()
  const typed = answer?.typed
  return (
    <Form method="post">
      <Fields refusal={answer?.refusal}>
        <input type="hidden" name="key" value={formKey} />
        <ChoiceField
          name="consultation"
          label={roundTables.consultation}
          chosen={typed?.consultation}
          options={consultations.map(card => [card.id, consultationName(words, card)])}
        />
        <ChoiceField
          name="kind"
          label={roundTables.kind}
          chosen={typed?.kind}
          options={ROUND_TABLE_KINDS.map(kind => [kind, roundTables.kinds[kind]])}
        />
        <Line name="titleKk" label={roundTables.topicKk} typed={typed} lang="kk" />
        <Line name="titleRu" label={roundTables.topicRu} typed={typed} lang="ru" />
        <Line name="placeKk" label={roundTables.placeKk} typed={typed} lang="kk" />
        <Line name="placeRu" label={roundTables.placeRu} typed={typed} lang="ru" />
        <div className="round-table-when">
          <Line name="day" type="date" label={roundTables.day} typed={typed} first={today} />
          <Line name="from" type="time" label={roundTables.from} typed={typed} first="10:00" />
          <Line name="until" type="time" label={roundTables.until} typed={typed} first="13:00" />
        </div>
        <ChoiceField
          name="chair"
          label={roundTables.chair}
          hint={roundTables.officersHint}
          chosen={typed?.chair}
          none="—"
          options={namedOptions(officers, language)}
        />
        <ChoiceField
          name="secretary"
          label={roundTables.secretary}
          chosen={typed?.secretary ?? you}
          options={namedOptions(officers, language)}
        />
        <OverlapWarning overlaps={answer?.overlaps ?? []} anyway={roundTables.planAnyway} />
        <button type="submit">{roundTables.plan}</button>
      </Fields>
    </Form>
  )
}

interface LineProps {
  readonly name: Name
  readonly label: string
  readonly typed: Readonly<Record<Name, string>> | undefined
  readonly type?: 'text' | 'date' | 'time'
  readonly first?: string
  readonly lang?: string
}

function Line({ name, label, typed, type = 'text', first = '', lang }: LineProps) {
  return (
    <Field name={name} label={label}>
      {ties => <input {...ties} type={type} lang={lang} defaultValue={typed?.[name] ?? first} />}
    </Field>
  )
}
