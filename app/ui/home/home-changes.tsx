import { Link } from '@remix-run/react'
import type { Action } from '#app/domain/audit/action.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'

interface Change {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  readonly message: string | null
  readonly person: Trilingual | null
  readonly bill: { readonly slug: string; readonly title: Trilingual }
}

/** What happened to the bills lately, or since the reader was here before. */
export function HomeChanges({ changes, since }: { changes: readonly Change[]; since: string | null }) {
  const { home, record } = useWords()
  const language = useLanguage()
  return (
    <section>
      <h2>{since ? home.sinceLastVisit(clockTime(since, language)) : home.latestChanges}</h2>
      {changes.length === 0 && <p className="hint">{since ? home.nothingNew : home.noBillsReader}</p>}
      <ul className="list">
        {changes.map(({ sequence, at, action, message, person, bill }) => (
          <li key={sequence}>
            <Link to={`/bills/${bill.slug}/history`}>{record.actions[action]}</Link>
            {message && <span className="home-message">{message}</span>}
            <span className="beneath">
              {person ? person[language] : record.workspace} · {clockTime(at, language)}
            </span>
            <span className="beneath home-clipped">
              <BillTitle title={bill.title} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
