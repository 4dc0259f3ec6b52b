import { ROLES, type Role } from '#app/domain/access/actor.ts'
import type { OrganisationName } from '#app/domain/consultation/participant-card.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field, FieldGroup } from '#app/ui/form/field.tsx'

/** What was typed before a form was refused; all but the password. */
export interface Typed {
  readonly email: string
  readonly nameKk: string
  readonly nameRu: string
  readonly nameEn: string
  readonly role: Role | null
  readonly organisation: string | null
  readonly organisationKk: string
  readonly organisationRu: string
  readonly organisationEn: string
}

interface RegistrationFieldsProps {
  readonly typed: Typed | undefined
  readonly organisations: readonly OrganisationName[]
  readonly leastPassword: number
}

/** The questions by which somebody is registered. */
export function RegistrationFields({ typed, organisations, leastPassword }: RegistrationFieldsProps) {
  const { people } = useWords()
  return (
    <>
      <TextField name="nameKk" label={people.nameKk} typed={typed} lang="kk" />
      <TextField name="nameRu" label={people.nameRu} typed={typed} lang="ru" />
      <TextField name="nameEn" label={people.nameEn} typed={typed} lang="en" />
      <Field name="email" label={people.email}>
        {ties => <input {...ties} type="email" autoComplete="off" required defaultValue={typed?.email} />}
      </Field>
      <RoleChoice chosen={typed?.role} />
      <OrganisationChoice typed={typed} organisations={organisations} />
      <Field name="password" label={people.password} hint={people.passwordHint(leastPassword)}>
        {ties => <input {...ties} type="password" autoComplete="new-password" required />}
      </Field>
    </>
  )
}

/** One role of all, each with what it may do. */
function RoleChoice({ chosen }: { chosen: Role | null | undefined }) {
  const { access, people } = useWords()
  return (
    <FieldGroup name="role" legend={people.role}>
      {ROLES.map(role => (
        <label key={role} className="choice">
          <input type="radio" name="role" value={role} defaultChecked={role === chosen} required />
          <span>
            {access.roles[role]}
            <span className="beneath">{people.rights[role]}</span>
          </span>
        </label>
      ))}
    </FieldGroup>
  )
}

function OrganisationChoice({ typed, organisations }: Omit<RegistrationFieldsProps, 'leastPassword'>) {
  const { people } = useWords()
  const founding = Boolean(typed?.organisationKk || typed?.organisationRu || typed?.organisationEn)
  return (
    <>
      <ChoiceField
        name="organisation"
        label={people.organisation}
        none={people.noOrganisation}
        options={namedOptions(organisations, useLanguage())}
        chosen={typed?.organisation}
      />
      <details open={founding}>
        <summary>{people.newOrganisation}</summary>
        <TextField name="organisationKk" label={people.organisationKk} typed={typed} lang="kk" optional />
        <TextField name="organisationRu" label={people.organisationRu} typed={typed} lang="ru" optional />
        <TextField name="organisationEn" label={people.organisationEn} typed={typed} lang="en" optional />
      </details>
    </>
  )
}

interface TextFieldProps {
  readonly name: 'nameKk' | 'nameRu' | 'nameEn' | 'organisationKk' | 'organisationRu' | 'organisationEn'
  readonly label: string
  readonly lang: string
  readonly typed: Typed | undefined
  readonly optional?: boolean
}

function TextField({ name, label, lang, typed, optional = false }: TextFieldProps) {
  return (
    <Field name={name} label={label}>
      {ties => (
        <input
          {...ties}
          lang={lang}
          type="text"
          autoComplete="off"
          maxLength={200}
          required={!optional}
          defaultValue={typed?.[name]}
        />
      )}
    </Field>
  )
}
