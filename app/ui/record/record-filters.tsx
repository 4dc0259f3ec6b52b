import { Form } from '@remix-run/react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'

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
      <ChoiceField
        name="action"
        label={record.action}
        none={record.anything}
        options={actions.map(action => [action, record.actions[action]])}
        chosen={asked.action}
      />
      <ChoiceField
        name="person"
        label={record.person}
        none={record.anybody}
        options={namedOptions(people, language)}
        chosen={asked.person}
      />
      <ChoiceField
        name="bill"
        label={record.bill}
        none={record.anyBill}
        options={bills.map(({ slug, title }) => [slug, title[language]])}
        chosen={asked.bill}
      />
      <button className="quiet" type="submit">
        {record.show}
      </button>
    </Form>
  )
}
