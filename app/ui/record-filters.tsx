import { Form } from '@remix-run/react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'

interface RecordFiltersProps {
  readonly asked: {
    readonly action?: Action | undefined
    readonly person?: string | undefined
    readonly bill?: string | undefined
  }
  readonly people: readonly PersonCard[]
  readonly bills: readonly { readonly slug: string; readonly title: Trilingual }[]
  readonly actions: readonly Action[]
}

/** What the record can be filtered by; the address of the page keeps the choice. */
export function RecordFilters({ asked, people, bills, actions }: RecordFiltersProps) {
  const { record } = useWords()
  const language = useLanguage()
  return (
    <Form className="filters" method="get">
      <Field name="action" label={record.action}>
        {ties => (
          <select {...ties} defaultValue={asked.action ?? ''}>
            <option value="">{record.anything}</option>
            {actions.map(action => (
              <option key={action} value={action}>
                {record.actions[action]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="person" label={record.person}>
        {ties => (
          <select {...ties} defaultValue={asked.person ?? ''}>
            <option value="">{record.anybody}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="bill" label={record.bill}>
        {ties => (
          <select {...ties} defaultValue={asked.bill ?? ''}>
            <option value="">{record.anyBill}</option>
            {bills.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {title[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <button className="quiet" type="submit">
        {record.show}
      </button>
    </Form>
  )
}
