import { Link } from '@remix-run/react'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Action } from '#app/domain/audit/action.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

interface Line {
  readonly sequence: number
  readonly at: string
  readonly action: Action
  readonly person: PersonCard | null
  readonly act: { readonly slug: string; readonly titleKk: string; readonly titleRu: string } | null
  readonly stage: Trilingual | null
  readonly number: number | null
  readonly parent: number | null
  readonly merged: number | null
  readonly on: string
  readonly edition: string
  readonly provision: string
  readonly message: string
  readonly collision: string | null
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
  const { sequence, at, person, message } = line
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
        <p>{useSentence(line)}</p>
        {message && <q>{message}</q>}
        <HistoryLinks bill={bill} line={line} />
      </div>
    </li>
  )
}

function useSentence(line: Line): string {
  const { history, record } = useWords()
  const language = useLanguage()
  const phrase = history.sentences[line.action]
  if (!phrase) return record.actions[line.action]
  return phrase({
    ...line,
    act: line.act ? titleIn(line.act, language).text : '',
    stage: line.stage?.[language] ?? '',
    provision: elementName(line.provision, language),
  })
}

function HistoryLinks({ bill, line }: { bill: string; line: Line }) {
  const { history } = useWords()
  const { action, act, number, collision } = line
  const from = versionName(line.merged ?? line.parent)
  const search = act && new URLSearchParams({ act: act.slug, from, to: versionName(number) })
  const isSettling = action === 'collision.met' || action === 'collision.settled'
  const isCompared = act !== null && number !== null && number !== line.merged
  if (!isCompared && !(isSettling && collision)) return null
  return (
    <p className="history-links">
      {isCompared && <Link to={`/bills/${bill}/comparison?${search}`}>{history.compare}</Link>}
      {isSettling && collision && <Link to={`/bills/${bill}/collisions/${collision}`}>{history.settle}</Link>}
    </p>
  )
}

function versionName(number: number | null): string {
  return number ? `v${number}` : 'edition'
}
