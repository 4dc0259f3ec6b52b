import { createContext, useContext, useEffect, useId, useState, type ReactNode } from 'react'
import type { Refusal } from '#app/domain/refusal.ts'
import { refusedFields } from '#app/ui/form/refused-fields.ts'
import { Refused } from '#app/ui/form/refused.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { Unkept } from '#app/ui/form/unkept.tsx'
import { useKeptForm } from '#app/ui/form/use-kept-form.ts'

interface FieldsProps {
  readonly refusal: Refusal | null | undefined
  readonly children: ReactNode
}

/**
 * The fields of one form under the sentence it was refused by, which leads to the first field that it is about. What is
 * typed into them is kept on the device until the site has taken it.
 */
export function Fields({ refusal, children }: FieldsProps) {
  const form = useId()
  const [element, setElement] = useState<HTMLFormElement | null>(null)
  const { restored, unkept, discard } = useKeptForm(element)
  const wrong = refusal ? refusedFields(refusal) : []
  return (
    <AskedForm.Provider value={{ form, wrong, tie: setElement }}>
      <Refused refusal={refusal} id={sentenceOf(form)} field={wrong[0] && form + wrong[0]} />
      <RestoredNote restored={restored} onDiscard={discard} />
      {unkept && <Unkept />}
      {children}
    </AskedForm.Provider>
  )
}

const AskedForm = createContext<{
  readonly form: string
  readonly wrong: readonly string[]
  /** Tells which form the fields stand in. */
  readonly tie: (form: HTMLFormElement) => void
} | null>(null)

const sentenceOf = (form: string) => `${form}refusal`

/** A field by its name and, where the form asks it several times, by its row there. */
export interface FieldPlace {
  readonly name?: string | undefined
  readonly row?: number | undefined
}

/** What ties an input to its label, its hint, and the refusal that is about it. */
export interface FieldTies {
  readonly id: string
  readonly name?: string
  readonly 'aria-describedby'?: string
  readonly 'aria-invalid'?: true
}

/** The ties of a field of the form around it; the hint, where it has one, stands under `hintOf` its id. */
export function useTies({ name, row }: FieldPlace, hinted = false): FieldTies {
  const own = useId()
  const asked = useContext(AskedForm)
  const place = row === undefined ? name : `${name}-${row}`
  const id = asked && place ? asked.form + place : own
  const tie = asked?.tie
  useEffect(() => {
    const form = document.getElementById(id)?.closest('form')
    if (form) tie?.(form)
  }, [id, tie])
  const refused = asked && place && asked.wrong.includes(place) ? asked.form : null
  const described = [refused && sentenceOf(refused), hinted && hintOf(id)].filter(Boolean).join(' ')
  return {
    id,
    ...(name && { name }),
    ...(described !== '' && { 'aria-describedby': described }),
    ...(refused && { 'aria-invalid': true as const }),
  }
}

/** The id of a field's hint. */
export function hintOf(id: string): string {
  return `${id}-hint`
}
