import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { newKey } from '#app/ui/form/new-key.ts'

interface CorrectionFormProps {
  readonly roundTable: string
  /** Empty for the rest of the minutes. */
  readonly statement: string
  readonly text: string
  readonly label: string
}

/** What a participant wants the minutes to say. */
export function CorrectionForm({ roundTable, statement, text, label }: CorrectionFormProps) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ correction?: string; refusal?: Refusal }>()
  const details = useRef<HTMLDetailsElement>(null)
  const [key, setKey] = useState('')
  const { correction, refusal } = fetcher.data ?? {}
  useEffect(() => {
    setKey(newKey())
    if (details.current) details.current.open = false
  }, [correction])
  return (
    <details ref={details} className="correction-form">
      <summary>{label}</summary>
      <fetcher.Form method="post" action={`/round-tables/${roundTable}/corrections`}>
        <Fields refusal={refusal}>
          <input type="hidden" name="key" value={key} />
          <input type="hidden" name="statement" value={statement} />
          <Field name="text" label={roundTables.correction}>
            {ties => <textarea {...ties} rows={3} defaultValue={text} />}
          </Field>
          <button type="submit" className="quiet">
            {roundTables.sendCorrection}
          </button>
        </Fields>
      </fetcher.Form>
    </details>
  )
}
