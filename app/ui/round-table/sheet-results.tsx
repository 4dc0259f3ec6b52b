import { useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { DueDay } from '#app/domain/consultation/round-table.ts'
import type { AgendaCard, ResolutionCard, Sheet } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'
import { newKey } from '#app/ui/form/new-key.ts'

interface SheetResultsProps {
  readonly sheet: Sheet
  readonly item: AgendaCard | null
  readonly records: boolean
}

/** What was resolved and given to somebody, to the item that is open and in general; and the forms for more. */
export function SheetResults({ sheet, item, records }: SheetResultsProps) {
  const { roundTables } = useWords()
  const shown = sheet.resolutions.filter(each => each.item === null || each.item === item?.id)
  return (
    <>
      <h3>{roundTables.results}</h3>
      {shown.length === 0 && <p className="hint">{roundTables.noResults}</p>}
      <ul className="results">
        {shown.map(result => (
          <li key={result.id}>
            <Result result={result} />
          </li>
        ))}
      </ul>
      {records && (
        <>
          <ResultForm roundTable={sheet.card.id} item={item} kind="resolutions" />
          <ResultForm roundTable={sheet.card.id} item={item} kind="tasks" />
        </>
      )}
    </>
  )
}

function Result({ result }: { result: ResolutionCard }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  const { text, task, item } = result
  return (
    <>
      <p lang={tongue}>
        {item === null && <span className="badge">{roundTables.general}</span>} {text[tongue]}
      </p>
      {task && (
        <p className="hint">
          {roundTables.responsible}: {task.responsible[tongue]} · {roundTables.due}:{' '}
          {longDate(task.dueOn, language)}
        </p>
      )}
    </>
  )
}

interface ResultFormProps {
  readonly roundTable: string
  readonly item: AgendaCard | null
  readonly kind: 'resolutions' | 'tasks'
}

interface Answer {
  readonly recorded?: string
  readonly due?: DueDay
  readonly refusal?: Refusal
}

function ResultForm({ roundTable, item, kind }: ResultFormProps) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<Answer>()
  const form = useEmptied(fetcher.data)
  const [key, setKey] = useState('')
  const { recorded, due, refusal } = fetcher.data ?? {}
  useEffect(() => setKey(newKey()), [recorded, due])
  return (
    <details className="result-form">
      <summary>{kind === 'tasks' ? roundTables.task : roundTables.resolution}</summary>
      <fetcher.Form ref={form} method="post" action={`/round-tables/${roundTable}/${kind}`}>
        <Fields refusal={refusal}>
          <input type="hidden" name="key" value={key} />
          <label className="choice">
            <input type="radio" name="item" value={item?.id ?? ''} defaultChecked />{' '}
            {item && <ItemName item={item} />}
          </label>
          <label className="choice">
            <input type="radio" name="item" value="" /> {roundTables.general}
          </label>
          <Words />
          {kind === 'tasks' && <TaskFields />}
          {due && due.askedFor !== due.dueOn && <Moved due={due} />}
          <button type="submit" className="quiet">
            {kind === 'tasks' ? roundTables.giveTask : roundTables.resolve}
          </button>
        </Fields>
      </fetcher.Form>
    </details>
  )
}

function ItemName({ item }: { item: AgendaCard }) {
  const language = useLanguage()
  return <span>{item.title[languageToRead(language)]}</span>
}

function Words() {
  const { roundTables } = useWords()
  return (
    <>
      <Field name="textKk" label={roundTables.textKk}>
        {ties => <textarea {...ties} lang="kk" rows={2} />}
      </Field>
      <Field name="textRu" label={roundTables.textRu}>
        {ties => <textarea {...ties} lang="ru" rows={2} />}
      </Field>
    </>
  )
}

function TaskFields() {
  const { roundTables } = useWords()
  return (
    <>
      <Field name="responsible" label={roundTables.responsible}>
        {ties => <input {...ties} />}
      </Field>
      <Field name="on" label={roundTables.due}>
        {ties => <input {...ties} type="date" />}
      </Field>
      <Field name="count" label={roundTables.dueIn}>
        {ties => <input {...ties} type="number" min={1} max={366} />}
      </Field>
    </>
  )
}

function Moved({ due }: { due: DueDay }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  return (
    <p role="status">{roundTables.moved(longDate(due.askedFor, language), longDate(due.dueOn, language))}</p>
  )
}
