import { Link } from '@remix-run/react'
import { Fragment } from 'react'
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

/** What happened to the bills lately, or since the reader was here before; nothing where there are no bills. */
export function HomeChanges({ changes, since }: { changes: readonly Change[]; since: string | null }) {
  const { home, record } = useWords()
  const language = useLanguage()
  if (changes.length === 0 && !since) return null
  return (
    <section>
      <h2>{since ? home.sinceLastVisit(clockTime(since, language)) : home.latestChanges}</h2>
      {changes.length === 0 && <p className="hint">{home.nothingNew}</p>}
      {runsByBill(changes).map(run => (
        <Fragment key={run[0].sequence}>
          <h3 className="home-under">
            <BillTitle title={run[0].bill.title} />
          </h3>
          <ul className="list">
            {run.map(({ sequence, at, action, message, person, bill }) => (
              <li key={sequence}>
                <Link to={`/bills/${bill.slug}/history`}>{record.actions[action]}</Link>
                {message && <span className="home-message">{message}</span>}
                <span className="beneath">
                  {person ? person[language] : record.workspace} · {clockTime(at, language)}
                </span>
              </li>
            ))}
          </ul>
        </Fragment>
      ))}
    </section>
  )
}

type Run = [Change, ...Change[]]

/** In their order, under the bill's title once for all that follow each other. */
function runsByBill(changes: readonly Change[]): readonly Run[] {
  const runs: Run[] = []
  for (const change of changes) {
    const run = runs.at(-1)
    if (run?.[0].bill.slug === change.bill.slug) run.push(change)
    else runs.push([change])
  }
  return runs
}
