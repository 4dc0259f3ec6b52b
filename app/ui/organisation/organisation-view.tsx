import { Link, useFetcher } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FormerName } from '#app/domain/consultation/approval-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface Named {
  readonly id: string
  readonly name: Trilingual
}

interface OrganisationLine extends Named {
  readonly former: readonly FormerName[]
  readonly mergedInto: Trilingual | null
  readonly closedOn: string | null
  readonly isOver: boolean
  readonly head: string | null
  readonly people: readonly Named[]
}

interface OrganisationViewProps {
  readonly line: OrganisationLine
  /** Organisations that it can be merged into. */
  readonly others: readonly Named[]
  readonly today: string
}

/** An organisation: its names, its head, and what an administrator can do with it. */
export function OrganisationView({ line, others, today }: OrganisationViewProps) {
  const { organisations } = useWords()
  const language = useLanguage()
  const head = line.people.find(person => person.id === line.head)
  const { mergedInto } = line
  return (
    <li>
      <h2>{line.name[language]}</h2>
      {line.closedOn && <p className="hint">{organisations.closed(longDate(line.closedOn, language))}</p>}
      {line.former.map(({ name, untilOn, merged }) => (
        <p className="hint" key={untilOn + name.kk}>
          {merged && mergedInto
            ? organisations.mergedInto(mergedInto[language], longDate(untilOn, language))
            : organisations.former(name[language], longDate(untilOn, language))}
        </p>
      ))}
      <p>
        {organisations.head}: {head?.name[language] ?? organisations.noHead}
      </p>
      <p>
        <Link to={`/organisations/${line.id}`}>{organisations.toPage}</Link>
      </p>
      {line.people.length > 0 && (
        <Act to={`/organisations/${line.id}/head`} label={organisations.nameHead}>
          <ChoiceField
            name="person"
            label={organisations.head}
            options={namedOptions(line.people, language)}
          />
        </Act>
      )}
      <Act to={`/organisations/${line.id}/name`} label={organisations.rename}>
        <Text label={organisations.nameKk} name="organisationKk" value={line.name.kk} />
        <Text label={organisations.nameRu} name="organisationRu" value={line.name.ru} />
        <Text label={organisations.nameEn} name="organisationEn" value={line.name.en} />
        <From today={today} />
      </Act>
      {mergedInto === null && line.closedOn === null && (
        <Act to={`/organisations/${line.id}/closure`} label={organisations.close}>
          <p className="hint">{organisations.closeNote}</p>
          <From today={today} />
        </Act>
      )}
      {mergedInto === null && line.closedOn === null && others.length > 0 && (
        <Act to={`/organisations/${line.id}/merger`} label={organisations.merge}>
          <ChoiceField name="into" label={organisations.into} options={namedOptions(others, language)} />
          <From today={today} />
        </Act>
      )}
      {line.isOver && line.people.length > 0 && <Leaving line={line} others={others} />}
    </li>
  )
}

/** Moves the people of an organisation that is no more, all of them unless the administrator leaves somebody out. */
function Leaving({ line, others }: Pick<OrganisationViewProps, 'line' | 'others'>) {
  const { organisations } = useWords()
  const language = useLanguage()
  const { mergedInto } = line
  const label = mergedInto ? organisations.moveTo(mergedInto[language]) : organisations.moveOn
  return (
    <Act to={`/organisations/${line.id}/people`} label={label} button={organisations.move}>
      <p className="hint">{organisations.moveNote}</p>
      <fieldset>
        <legend>{organisations.whoMoves}</legend>
        {line.people.map(({ id, name }) => (
          <label key={id}>
            <input type="checkbox" name="people" value={id} defaultChecked /> {name[language]}
          </label>
        ))}
      </fieldset>
      {!mergedInto && (
        <ChoiceField
          name="into"
          label={organisations.into}
          options={[...namedOptions(others, language), ['', organisations.nowhere]]}
        />
      )}
    </Act>
  )
}

interface ActProps {
  readonly to: string
  readonly label: string
  /** What the button says, where it is not the label. */
  readonly button?: string
  readonly children: ReactNode
}

function Act({ to, label, button = label, children }: ActProps) {
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <details>
      <summary>{label}</summary>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form className="filters" method="post" action={to}>
          {children}
          <button type="submit">{button}</button>
        </fetcher.Form>
      </Fields>
    </details>
  )
}

function Text({ label, name, value }: { label: string; name: string; value: string }) {
  return (
    <Field name={name} label={label}>
      {ties => <input {...ties} defaultValue={value} />}
    </Field>
  )
}

function From({ today }: { today: string }) {
  const { organisations } = useWords()
  return (
    <Field name="fromOn" label={organisations.fromOn}>
      {ties => <input {...ties} type="date" required defaultValue={today} />}
    </Field>
  )
}
