import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface StageFormProps {
  readonly bill: string
  readonly formKey: string
  readonly today: string
  readonly stages: readonly { readonly code: string; readonly name: string; readonly current: boolean }[]
}

/** Puts on record that a bill entered a stage; the next one is proposed. */
export function StageForm({ bill, formKey, today, stages }: StageFormProps) {
  const { bills } = useWords()
  const fetcher = useFetcher<{ refusal: Refusal }>()
  const next = stages[stages.findIndex(stage => stage.current) + 1] ?? stages[0]
  return (
    <section aria-labelledby="next-stage">
      <h2 id="next-stage">{bills.moveTitle}</h2>
      <p className="hint">{bills.moveLead}</p>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form className="filters" method="post" action={`/bills/${bill}/stage`} key={next?.code}>
          <input type="hidden" name="key" value={formKey} />
          <ChoiceField
            name="stage"
            label={bills.stage}
            options={stages.filter(stage => !stage.current).map(({ code, name }) => [code, name])}
            chosen={next?.code}
          />
          <Field name="on" label={bills.on}>
            {ties => <input {...ties} type="date" required defaultValue={today} max={today} />}
          </Field>
          <button type="submit">{bills.move}</button>
        </fetcher.Form>
      </Fields>
    </section>
  )
}
