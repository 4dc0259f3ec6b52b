import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'

interface InviteFormProps {
  readonly roundTable: string
  readonly people: readonly { readonly id: string; readonly name: Trilingual }[]
}

/** Invites somebody with an account, and others by name, as many as are typed. */
export function InviteForm({ roundTable, people }: InviteFormProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ invited?: number; refusal?: Refusal }>()
  const form = useEmptied(fetcher.data)
  return (
    <fetcher.Form ref={form} method="post" action={`/round-tables/${roundTable}/attendances`}>
      <Fields refusal={fetcher.data?.refusal}>
        <ChoiceField
          name="person"
          label={roundTables.invitePerson}
          none="—"
          options={namedOptions(people, language)}
        />
        <Field name="lines" label={roundTables.inviteLines} hint={roundTables.inviteHint}>
          {ties => <textarea {...ties} rows={3} />}
        </Field>
        <button type="submit" className="quiet">
          {roundTables.invite}
        </button>
      </Fields>
    </fetcher.Form>
  )
}
