import type { OrganisationName } from '#app/domain/consultation/participant-card.ts'
import { useLanguage } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'

interface OrganisationFieldProps {
  readonly label: string
  readonly hint?: string
  readonly organisations: readonly OrganisationName[]
  /** What choosing no organisation means. */
  readonly none: string
  readonly chosen?: string | null | undefined
}

/** Which organisation, if any, by their names in the reader's language. */
export function OrganisationField({ label, hint, organisations, none, chosen }: OrganisationFieldProps) {
  const language = useLanguage()
  return (
    <Field name="organisation" label={label} hint={hint}>
      {ties => (
        <select {...ties} defaultValue={chosen ?? ''}>
          <option value="">{none}</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
