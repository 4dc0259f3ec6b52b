import type { Trilingual } from '#app/domain/trilingual.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { Field } from '#app/ui/form/field.tsx'
import type { FieldPlace } from '#app/ui/form/fields.tsx'

/** A value that can be chosen, and what it is called. */
type Option<Value extends string> = readonly [value: Value, name: string]

interface ChoiceFieldProps<Value extends string> extends FieldPlace {
  readonly label: string
  readonly hint?: string | undefined
  readonly options: readonly Option<Value>[]
  /** What choosing nothing is called, where that is possible. */
  readonly none?: string
  /** What the form begins with; where somebody listens, what is chosen now. */
  readonly chosen?: Value | null | undefined
  readonly onChoose?: (value: Value) => void
  readonly required?: boolean
  /** The language of the options, where it is not that around them. */
  readonly lang?: InterfaceLanguage
}

/** One question of a form that is answered from a list. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { options, none, chosen, onChoose, required, lang, ...field } = props
  const usual = none === undefined ? undefined : ''
  const kept = onChoose
    ? { value: chosen ?? usual, onChange: chooser(onChoose) }
    : { defaultValue: chosen ?? usual }
  return (
    <Field {...field}>
      {ties => (
        <select {...ties} {...kept} required={required} lang={lang}>
          {none !== undefined && <option value="">{none}</option>}
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** People or organisations as options, by their names in the reader's language. */
export function namedOptions(
  all: readonly { readonly id: string; readonly name: Trilingual }[],
  language: InterfaceLanguage,
): readonly Option<string>[] {
  return all.map(({ id, name }) => [id, name[language]])
}

function chooser<Value extends string>(choose: (value: Value) => void) {
  return ({ target }: { target: HTMLSelectElement }) => choose(target.value as Value)
}
