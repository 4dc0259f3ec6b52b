import { useFetcher } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'

/** Puts somebody on the list who asks for the floor without standing on it, without leaving the sheet. */
export function SheetNewcomer({ roundTable }: { roundTable: string }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ invited?: number; refusal?: Refusal }>()
  const form = useEmptied(fetcher.data)
  return (
    <details className="sheet-newcomer">
      <summary>{roundTables.newcomer}</summary>
      <fetcher.Form ref={form} method="post" action={`/round-tables/${roundTable}/attendances`}>
        <Fields refusal={fetcher.data?.refusal}>
          <Field name="lines" label={roundTables.newcomerLine} hint={roundTables.inviteHint}>
            {ties => <input {...ties} required />}
          </Field>
          <button type="submit" className="quiet" aria-disabled={fetcher.state !== 'idle'}>
            {roundTables.newcomerAdd}
          </button>
        </Fields>
      </fetcher.Form>
    </details>
  )
}
