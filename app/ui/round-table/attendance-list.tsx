import { useFetcher } from '@remix-run/react'
import type { AttendeeCard } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { Refused } from '#app/ui/form/refused.tsx'

interface AttendanceListProps {
  readonly bill: string
  readonly roundTable: string
  readonly attendees: readonly AttendeeCard[]
  /** Whether the reader marks who came. */
  readonly marks: boolean
}

/** Who is on the list, in whose name, and who came. */
export function AttendanceList({ bill, roundTable, attendees, marks }: AttendanceListProps) {
  const { roundTables, papers } = useWords()
  if (attendees.length === 0) return <p className="hint">{roundTables.noAttendees}</p>
  return (
    <>
      <table className="table folding">
        <thead>
          <tr>
            <th className="figure">{roundTables.number}</th>
            <th>{roundTables.name}</th>
            <th>{roundTables.organisation}</th>
            <th>{roundTables.capacity}</th>
            <th>{roundTables.present}</th>
          </tr>
        </thead>
        <tbody>
          {attendees.map(attendee => (
            <Line key={attendee.id} roundTable={roundTable} attendee={attendee} marks={marks} />
          ))}
        </tbody>
      </table>
      <p className="attendance-papers">
        {papers.kinds.attendance}:{' '}
        <PaperFiles
          place={{ bill, kind: 'attendance', subject: roundTable }}
          title={papers.kinds.attendance}
        />
      </p>
    </>
  )
}

type LineProps = Omit<AttendanceListProps, 'attendees' | 'bill'> & { readonly attendee: AttendeeCard }

function Line({ roundTable, attendee, marks }: LineProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  const { position, name, organisation, capacity } = attendee
  return (
    <tr>
      <td className="figure">{position}</td>
      <td className="attendee">{name[tongue] || '—'}</td>
      <td>{organisation[tongue] || roundTables.inOwnName}</td>
      <td data-head={roundTables.capacity}>{roundTables.capacities[capacity]}</td>
      <td>
        {marks ? (
          <Mark roundTable={roundTable} attendee={attendee} />
        ) : (
          <span>{attendee.came ? roundTables.came : '—'}</span>
        )}
      </td>
    </tr>
  )
}

function Mark({ roundTable, attendee }: Omit<LineProps, 'marks'>) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  const asked = fetcher.formData?.get('came')
  const came = asked === undefined ? attendee.came : asked === '1'
  const name = attendee.name[languageToRead(language)] || attendee.organisation.kk
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          aria-label={`${roundTables.present}: ${name}`}
          checked={came}
          onChange={event =>
            fetcher.submit(
              { came: event.target.checked ? '1' : '0' },
              { method: 'post', action: `/round-tables/${roundTable}/attendances/${attendee.id}` },
            )
          }
        />{' '}
        <span className="mark-label">{roundTables.present}</span>
      </label>
      <Refused refusal={fetcher.data?.refusal} />
    </>
  )
}
