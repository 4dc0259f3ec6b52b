import { useFetcher } from '@remix-run/react'
import type { MemberCard } from '#app/domain/consultation/organisation-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'

interface NamingFormProps {
  readonly to: string
  readonly label: string
  readonly members: readonly MemberCard[]
  /** The first day to offer; none where the naming has no term. */
  readonly today?: string
}

/** Names one of the organisation's people, with the reason, and with a term where it can have one. */
export function NamingForm({ to, label, members, today }: NamingFormProps) {
  const { organisations } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ refusal?: Refusal; named?: string }>()
  const form = useEmptied(fetcher.data)
  return (
    <details>
      <summary>{label}</summary>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form ref={form} className="filters" method="post" action={to}>
          <ChoiceField name="person" label={organisations.person} options={namedOptions(members, language)} />
          {today && (
            <>
              <Field name="fromOn" label={organisations.fromOn}>
                {ties => <input {...ties} type="date" required defaultValue={today} />}
              </Field>
              <Field name="untilOn" label={organisations.untilOn}>
                {ties => <input {...ties} type="date" />}
              </Field>
            </>
          )}
          <Field name="reason" label={organisations.reason}>
            {ties => <input {...ties} required maxLength={2_000} />}
          </Field>
          <button type="submit" aria-disabled={fetcher.state !== 'idle'}>
            {label}
          </button>
        </fetcher.Form>
      </Fields>
    </details>
  )
}
