import type { MouseEvent } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'

/** The id of the sentence that describes the refused field. */
export const REFUSAL_ID = 'refusal'

interface RefusedProps {
  readonly refusal: Refusal | null | undefined
  /** The id of the field that it is about: the sentence leads there. */
  readonly field?: string | undefined
}

/** An expected no, in place, in the reader's language; nothing where there is none. */
export function Refused({ refusal, field }: RefusedProps) {
  const { refusals } = useWords()
  if (!refusal) return null
  return (
    <p className="refusal" role="alert" id={field && REFUSAL_ID}>
      {field ? <ToField field={field}>{sentence(refusals, refusal)}</ToField> : sentence(refusals, refusal)}
    </p>
  )
}

/** With script the field is focused in place: a step in the address would make the page forget the refusal. */
function ToField({ field, children }: { field: string; children: string }) {
  const focus = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(field)?.focus()
  }
  return (
    <a href={`#${field}`} onClick={focus}>
      {children}
    </a>
  )
}
