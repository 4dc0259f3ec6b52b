import { useEffect, useRef, type MouseEvent } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'

interface RefusedProps {
  readonly refusal: Refusal | null | undefined
  /** The id of the sentence, for the field that it describes. */
  readonly id?: string
  /** The id of that field: the sentence leads there. */
  readonly field?: string | undefined
}

/** An expected no, in place, in the reader's language; nothing where there is none. */
export function Refused({ refusal, id, field }: RefusedProps) {
  const { refusals } = useWords()
  if (!refusal) return null
  const said = sentence(refusals, refusal)
  return (
    <p className="refusal" role="alert" id={id}>
      {field ? (
        <ToField field={field} refusal={refusal}>
          {said}
        </ToField>
      ) : (
        said
      )}
    </p>
  )
}

/**
 * Each refusal takes the focus, so that it is read out and one key leads on. With script the field is focused in
 * place: a step in the address would make the page forget the refusal.
 */
function ToField({ field, refusal, children }: { field: string; refusal: Refusal; children: string }) {
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus(), [refusal])
  const focus = (event: MouseEvent) => {
    event.preventDefault()
    document.getElementById(field)?.focus()
  }
  return (
    <a ref={link} href={`#${field}`} onClick={focus}>
      {children}
    </a>
  )
}
