import { Link, useLocation } from '@remix-run/react'
import type { Sheet } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import type { StatementQueue } from '#app/ui/round-table/use-statement-queue.ts'

/** What this device keeps and has not recorded yet, and why; nothing where everything is recorded. */
export function SheetQueue({ queue, sheet }: { queue: StatementQueue; sheet: Sheet }) {
  const { roundTables, access } = useWords()
  const language = useLanguage()
  const { pathname } = useLocation()
  const tongue = languageToRead(language)
  if (queue.waiting.length === 0) return <p className="visually-hidden">{roundTables.allSent}</p>
  return (
    <section className="sheet-queue" role="status">
      <p>{roundTables.waiting(queue.waiting.length)}</p>
      {queue.state === 'signed-out' && (
        <p>
          {roundTables.signedOut}{' '}
          <Link to={`/sign-in?${new URLSearchParams({ to: pathname })}`}>{access.signIn}</Link>
        </p>
      )}
      <ul>
        {queue.waiting.map(statement => {
          const attendee = sheet.attendees.find(({ id }) => id === statement.attendance)
          return (
            <li key={statement.id}>
              <b>{attendee?.name[tongue] || attendee?.organisation[tongue] || '—'}</b>{' '}
              {roundTables.stances[statement.stance]} <span lang={statement.language}>{statement.text}</span>
              <Refused refusal={statement.refusal} />
              {statement.refusal && (
                <>
                  <button type="button" className="quiet" onClick={() => queue.again(statement)}>
                    {roundTables.tryAgain}
                  </button>
                  <button type="button" className="quiet" onClick={() => queue.discard(statement.id)}>
                    {roundTables.discard}
                  </button>
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
