import { Link } from '@remix-run/react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { EntrySentence } from '#app/ui/record/entry-sentence.tsx'

interface Line {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  readonly person: PersonCard | null
  readonly bill: { readonly slug: string; readonly title: Trilingual } | null
  readonly facts: EntryFacts
  readonly statement: string
  readonly seal: string
}

/** Entries of the record as a table, which on a narrow screen becomes a list. */
export function RecordLines({ lines }: { lines: readonly Line[] }) {
  const { record } = useWords()
  return (
    <table className="table folding">
      <thead>
        <tr>
          <th className="figure">{record.number}</th>
          <th>{record.when}</th>
          <th>{record.person}</th>
          <th>{record.action}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <RecordLine key={line.sequence} {...line} />
        ))}
      </tbody>
    </table>
  )
}

function RecordLine({ sequence, at, action, person, bill, facts, statement, seal }: Line) {
  const { record } = useWords()
  const language = useLanguage()
  return (
    <tr id={`entry-${sequence}`}>
      <td className="figure">{sequence}</td>
      <td>
        <time dateTime={at}>{clockTime(at, language)}</time>
      </td>
      <td>
        {person ? person.name[language] : record.workspace}
        {person?.organisation && <span className="beneath">{person.organisation[language]}</span>}
      </td>
      <td>
        <EntrySentence action={action} facts={facts} />
        {facts.message && <q className="record-message">{facts.message}</q>}
        {bill && (
          <Link className="beneath" to={`/bills/${bill.slug}`}>
            <BillTitle title={bill.title} />
          </Link>
        )}
        <details>
          <summary>{record.sealed}</summary>
          <code>{statement}</code>
          <code>{seal}</code>
        </details>
      </td>
    </tr>
  )
}
