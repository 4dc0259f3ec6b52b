import { useId, type ReactNode } from 'react'
import { REFUSAL_ID } from '#app/ui/refused.tsx'

/** What ties an input to its label, its hint, and the refusal that is about it. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  /** The input's id, where a refusal leads to it. */
  readonly id?: string
  /** Whether the form was refused for this field. */
  readonly wrong?: boolean
  readonly children: (ties: FieldTies) => ReactNode
}

/** One question of a form: its label, the input that answers it, and a hint below. */
export function Field({ label, hint, id: given, wrong = false, children }: FieldProps) {
  const own = useId()
  const id = given ?? own
  const hintId = `${id}-hint`
  const described = [wrong && REFUSAL_ID, hint && hintId].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': true as const }),
      })}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
