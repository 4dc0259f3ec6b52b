import { Link } from '@remix-run/react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import type { EntryFacts } from '#app/domain/audit/entry-facts.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { EntrySentence } from '#app/ui/record/entry-sentence.tsx'

interface Line {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  readonly person: PersonCard | null
  readonly facts: EntryFacts
}

/** What was done to a bill: who, when, what in a sentence, and where to look at it. */
export function HistoryLines({ bill, lines }: { bill: string; lines: readonly Line[] }) {
  return (
    <ol className="list" reversed>
      {lines.map(line => (
        <HistoryItem key={line.sequence} bill={bill} {...line} />
      ))}
    </ol>
  )
}

function HistoryItem({ bill, ...line }: Line & { bill: string }) {
  const { record } = useWords()
  const language = useLanguage()
  const { sequence, at, action, person, facts } = line
  return (
    <li id={`entry-${sequence}`} className="history-line">
      <div>
        <p>{person ? person.name[language] : record.workspace}</p>
        {person?.organisation && <p className="hint">{person.organisation[language]}</p>}
        <p className="hint">
          <time dateTime={at}>{clockTime(at, language)}</time>
        </p>
      </div>
      <div>
        <p>
          <EntrySentence action={action} facts={facts} />
        </p>
        {facts.message && <q>{facts.message}</q>}
        <HistoryLinks bill={bill} line={line} />
      </div>
    </li>
  )
}

function HistoryLinks({ bill, line }: { bill: string; line: Line }) {
  const { history, origins } = useWords()
  const { action, facts } = line
  const { act, number, merged, parent, collision } = facts
  const from = versionName(merged ?? parent)
  const search = act && new URLSearchParams({ act: act.slug, from, to: versionName(number) })
  const isSettling = action === 'collision.met' || action === 'collision.settled'
  const isCompared = VERSIONS.includes(action) && number !== null && number !== merged
  if (!isCompared && !(isSettling && collision)) return null
  return (
    <p className="history-links">
      {isCompared && <Link to={`/bills/${bill}/comparison?${search}`}>{history.compare}</Link>}
      {isCompared && act && (
        <Link to={`/bills/${bill}/origins?${new URLSearchParams({ act: act.slug, version: `${number}` })}`}>
          {origins.link}
        </Link>
      )}
      {isSettling && collision && <Link to={`/bills/${bill}/collisions/${collision}`}>{history.settle}</Link>}
    </p>
  )
}

const VERSIONS: readonly Action[] = ['version.saved', 'versions.merged', 'collision.settled']

function versionName(number: number | null): string {
  return number ? `v${number}` : 'edition'
}
