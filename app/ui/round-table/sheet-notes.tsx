import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { AgendaCard, Sheet, StatementCard } from '#app/domain/consultation/round-table-card.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Fields, useTies } from '#app/ui/form/fields.tsx'

interface SheetNotesProps {
  readonly sheet: Sheet
  readonly item: AgendaCard
  readonly records: boolean
}

/** What was said to one item, the latest first, so that what was just recorded stands under the hand. */
export function SheetNotes({ sheet, item, records }: SheetNotesProps) {
  const { roundTables } = useWords()
  const own = sheet.statements.filter(each => each.item === item.id).toReversed()
  if (own.length === 0) return <p className="hint">{roundTables.noStatements}</p>
  return (
    <ul className="notes">
      {own.map(statement => (
        <li key={statement.id}>
          <Note sheet={sheet} statement={statement} records={records} />
        </li>
      ))}
    </ul>
  )
}

interface NoteProps extends Omit<SheetNotesProps, 'item'> {
  readonly statement: StatementCard
}

function Note({ sheet, statement, records }: NoteProps) {
  const { roundTables } = useWords()
  const [editing, setEditing] = useState(false)
  return (
    <article className="note">
      <NoteHead sheet={sheet} statement={statement} />
      {editing ? (
        <NoteEdit statement={statement} end={() => setEditing(false)} />
      ) : (
        <p lang={statement.language}>{statement.text}</p>
      )}
      {statement.earlier.length > 0 && (
        <details>
          <summary>
            {roundTables.before}: {statement.earlier.length}
          </summary>
          {statement.earlier.map((text, at) => (
            <p key={at} className="hint" lang={statement.language}>
              {text}
            </p>
          ))}
        </details>
      )}
      {records && !editing && (
        <button type="button" className="quiet" onClick={() => setEditing(true)}>
          {roundTables.edit}
        </button>
      )}
    </article>
  )
}

function NoteHead({ sheet, statement }: Omit<NoteProps, 'records'>) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  const { bill, round } = sheet.card
  const attendee = sheet.attendees.find(each => each.id === statement.attendance)
  const about =
    statement.address === null
      ? roundTables.wholeDraft
      : capitalised(elementName(statement.address, language))
  return (
    <header>
      <b>{attendee?.name[tongue] || attendee?.organisation[tongue]}</b>
      <span className="badge">{roundTables.stances[statement.stance]}</span>
      <span>
        {about}
        {statement.act && <span lang={tongue}>, {statement.act[tongue]}</span>}
      </span>
      {statement.gone !== null && <span className="badge warning">{roundTables.gone(statement.gone)}</span>}
      <span className="hint">
        {roundTables.capacities[statement.capacity]} · {clockTime(statement.saidAt, language).split(', ')[1]}{' '}
        · {roundTables.recordedBy(statement.recordedBy[language])}
        {statement.comment !== null && (
          <>
            {' · '}
            <Link to={`/bills/${bill.slug}/desk?round=${round}&comment=${statement.comment}`}>
              {roundTables.toDesk(statement.comment)}
            </Link>
          </>
        )}
      </span>
    </header>
  )
}

function NoteEdit({ statement, end }: { statement: StatementCard; end: () => void }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ edited?: string; refusal?: Refusal }>()
  const { edited } = fetcher.data ?? {}
  useEffect(() => {
    if (edited && fetcher.state === 'idle') end()
  }, [edited, fetcher.state, end])
  return (
    <fetcher.Form method="post" action={`/statements/${statement.id}`}>
      <Fields refusal={fetcher.data?.refusal}>
        <select name="stance" aria-label={roundTables.stance} defaultValue={statement.stance}>
          {SPOKEN_STANCES.map(stance => (
            <option key={stance} value={stance}>
              {roundTables.stances[stance]}
            </option>
          ))}
        </select>
        <Words statement={statement} />
        <button type="submit">{roundTables.saveEdit}</button>{' '}
        <button type="button" className="quiet" onClick={end}>
          {roundTables.cancel}
        </button>
      </Fields>
    </fetcher.Form>
  )
}

function Words({ statement }: { statement: StatementCard }) {
  const { roundTables } = useWords()
  return (
    <textarea
      {...useTies({ name: 'text' })}
      rows={4}
      lang={statement.language}
      aria-label={roundTables.words}
      defaultValue={statement.text}
    />
  )
}
