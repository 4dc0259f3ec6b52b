import { useId, type ReactNode } from 'react'

/** What ties an input to its label and its hint. */
export interface FieldTies {
  readonly id: string
  readonly 'aria-describedby'?: string
}

interface FieldProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly children: (ties: FieldTies) => ReactNode
}

/** One question of a form: its label, the input that answers it, and a hint below. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}-hint`
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(hint ? { 'aria-describedby': hintId } : {}) })}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}
