import { useFetcher } from '@remix-run/react'
import { LONGEST_APPROVAL, USUAL_TERM } from '#app/domain/consultation/approval.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface AskBodyFormProps {
  readonly bill: string
  readonly consultation: string
  readonly bodies: readonly { readonly id: string; readonly name: Trilingual }[]
}

/** Asks one more body for its approval, with its term. */
export function AskBodyForm({ bill, consultation, bodies }: AskBodyFormProps) {
  const { approvals } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  if (bodies.length === 0) return null
  return (
    <section aria-labelledby="ask-body">
      <h2 id="ask-body">{approvals.ask}</h2>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form className="asking" method="post" action={`/bills/${bill}/approvals/bodies`}>
          <input type="hidden" name="consultation" value={consultation} />
          <ChoiceField
            name="organisation"
            label={approvals.body}
            none={approvals.chooseBody}
            options={namedOptions(bodies, language)}
            required
          />
          <Field name="workingDays" label={approvals.workingDays} hint={approvals.termHint}>
            {ties => (
              <input
                {...ties}
                type="number"
                min={1}
                max={LONGEST_APPROVAL}
                defaultValue={USUAL_TERM}
                required
              />
            )}
          </Field>
          <button type="submit">{approvals.ask}</button>
        </fetcher.Form>
      </Fields>
    </section>
  )
}
