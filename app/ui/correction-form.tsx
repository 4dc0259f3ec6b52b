import { useFetcher } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'
import { newKey } from '#app/ui/new-key.ts'
import { Refused } from '#app/ui/refused.tsx'

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
        <input type="hidden" name="key" value={key} />
        <input type="hidden" name="statement" value={statement} />
        <Field label={roundTables.correction}>
          {ties => <textarea {...ties} name="text" rows={3} defaultValue={text} />}
        </Field>
        <Refused refusal={refusal} />
        <button type="submit" className="quiet">
          {roundTables.sendCorrection}
        </button>
      </fetcher.Form>
    </details>
  )
}
