import type { PlanChangeCard, RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { When } from '#app/ui/round-table/round-table-when.tsx'

/** What became of a plan, for those who were invited: the old time and place, the new ones, and the reason. */
export function PlanChanges({ card }: { card: RoundTableCard }) {
  const { roundTables } = useWords()
  const latest = card.changes.at(-1)
  if (!latest) return null
  const earlier = card.changes.slice(0, -1).toReversed()
  return (
    <div className="notice" role="status">
      <Change change={latest} />
      {latest.kind === 'moved' && (
        <p>
          {roundTables.nowHeld} <Appointment {...card} />
        </p>
      )}
      <p>
        <a href={`/round-tables/${card.id}/invitation.ics`}>
          {latest.kind === 'moved' ? roundTables.calendarMoved : roundTables.calendarCancelled}
        </a>
      </p>
      {earlier.length > 0 && (
        <details>
          <summary>{roundTables.earlierChanges(earlier.length)}</summary>
          {earlier.map(change => (
            <Change key={change.changedAt} change={change} />
          ))}
        </details>
      )}
    </div>
  )
}

function Change({ change }: { change: PlanChangeCard }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  return (
    <p>
      <b>{roundTables.changeKinds[change.kind]}</b>{' '}
      <span className="hint">{clockTime(change.changedAt, language)}</span>
      <br />
      {roundTables.wasToBe}{' '}
      <del>
        <Appointment {...change} />
      </del>
      <br />
      {roundTables.reason}: <q lang={tongue}>{change.reason[tongue]}</q>
    </p>
  )
}

function Appointment(props: Pick<RoundTableCard, 'startsAt' | 'endsAt' | 'place'>) {
  const language = useLanguage()
  const tongue = languageToRead(language)
  return (
    <>
      <When card={props} />, <span lang={tongue}>{props.place[tongue]}</span>
    </>
  )
}
