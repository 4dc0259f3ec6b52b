import type { ReactNode } from 'react'
import { hintOf, useTies, type FieldPlace, type FieldTies } from '#app/ui/form/fields.tsx'

interface FieldProps extends FieldPlace {
  readonly label: string
  readonly hint?: string | undefined
  readonly children: (ties: FieldTies) => ReactNode
}

/** One question of a form: its label, the input that answers it, and a hint below. */
export function Field({ label, hint, children, ...place }: FieldProps) {
  const ties = useTies(place, Boolean(hint))
  return (
    <div className="field">
      <label htmlFor={ties.id}>{label}</label>
      {children(ties)}
      {hint && (
        <p className="hint" id={hintOf(ties.id)}>
          {hint}
        </p>
      )}
    </div>
  )
}

interface FieldGroupProps extends FieldPlace {
  readonly legend: string
  readonly children: ReactNode
}

/** One question that is answered in several boxes. A refusal leads to the whole, from where one key leads to a box. */
export function FieldGroup({ legend, children, ...place }: FieldGroupProps) {
  return (
    <fieldset className="field" tabIndex={-1} {...useTies(place)} name={undefined}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  )
}
