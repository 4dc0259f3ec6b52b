import { Form } from '@remix-run/react'
import type { EntryPlan } from '#app/domain/amendment/entry-into-force.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { useTies } from '#app/ui/form/fields.tsx'

/** What was typed into the form of an entry into force. */
export interface EntryValues {
  readonly by: 'days' | 'date'
  readonly days: string
  readonly date: string
  readonly kept: readonly string[]
  readonly at: string
  readonly on: string
}

interface EntryFormProps {
  readonly values: EntryValues
  /** The elements of the bill, by their addresses in it. */
  readonly elements: readonly string[]
}

/** A plan as its form shows it. */
export function entryValues({ rule, exceptions }: EntryPlan): EntryValues {
  return {
    by: rule.kind === 'on' ? 'date' : 'days',
    days: String(rule.kind === 'after-days' ? rule.days : USUAL_DAYS),
    date: rule.kind === 'on' ? rule.date : '',
    kept: exceptions.flatMap(({ at, rule: own }) => (own.kind === 'on' ? [`${at} ${own.date}`] : [])),
    at: '',
    on: '',
  }
}

const USUAL_DAYS = 10

/** When the bill takes effect, and which of its elements otherwise. */
export function EntryForm({ values, elements }: EntryFormProps) {
  const words = useWords().amending.entry
  const { by, days, date } = values
  return (
    <Form method="post" className="entry-form">
      <label>
        <input type="radio" name="by" value="days" defaultChecked={by === 'days'} />{' '}
        <input
          {...useTies({ name: 'days' })}
          className="entry-days"
          inputMode="numeric"
          aria-label={words.days}
          defaultValue={days}
        />{' '}
        {words.days}
      </label>
      <label>
        <input type="radio" name="by" value="date" defaultChecked={by === 'date'} /> {words.date}{' '}
        <input {...useTies({ name: 'date' })} type="date" aria-label={words.date} defaultValue={date} />
      </label>
      <Exceptions values={values} elements={elements} />
      <button>{words.set}</button>
    </Form>
  )
}

function Exceptions({ values: { kept, at: chosen, on }, elements }: EntryFormProps) {
  const words = useWords().amending.entry
  const reader = useLanguage()
  return (
    <fieldset>
      <legend>{words.exceptions}</legend>
      {kept.map(each => {
        const [at = '', date = ''] = each.split(' ')
        return (
          <label key={each}>
            <input type="checkbox" name="kept" value={each} defaultChecked />{' '}
            {words.from(elementName(at, reader), date)}
            {!elements.includes(at) && <strong className="amending-volume"> – {words.gone}</strong>}
          </label>
        )
      })}
      <label>
        {words.element}{' '}
        <select name="at" defaultValue={chosen}>
          <option value="">{words.none}</option>
          {elements.map(at => (
            <option key={at} value={at}>
              {elementName(at, reader)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.on} <input {...useTies({ name: 'on' })} type="date" defaultValue={on} />
      </label>
    </fieldset>
  )
}
