import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

/** Cancels a round-table, with a reason. */
export function CancelForm({ roundTable }: { roundTable: string }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/round-tables/${roundTable}/cancellation`}>
      <Fields refusal={fetcher.data?.refusal}>
        <p className="hint">{roundTables.cancelHint}</p>
        <ReasonFields typed={undefined} />
        <button type="submit" className="quiet" aria-disabled={fetcher.state !== 'idle'}>
          {roundTables.cancelIt}
        </button>
      </Fields>
    </fetcher.Form>
  )
}

interface ReasonFieldsProps {
  readonly typed: Readonly<Record<'reasonKk' | 'reasonRu', string>> | undefined
}

/** Why a plan is changed, in the two languages of the law; one of them is enough. */
export function ReasonFields({ typed }: ReasonFieldsProps) {
  const { roundTables } = useWords()
  return (
    <>
      <Field name="reasonKk" label={roundTables.reasonKk} hint={roundTables.reasonHint}>
        {ties => <textarea {...ties} lang="kk" rows={2} defaultValue={typed?.reasonKk} />}
      </Field>
      <Field name="reasonRu" label={roundTables.reasonRu}>
        {ties => <textarea {...ties} lang="ru" rows={2} defaultValue={typed?.reasonRu} />}
      </Field>
    </>
  )
}
