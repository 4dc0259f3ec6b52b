import { Link } from '@remix-run/react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { DeskRow, DeskWindow, LikeGroup } from '#app/domain/consultation/desk.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { LikeGroups } from '#app/ui/desk/desk-likes.tsx'
import { deskPath, type DeskPlace } from '#app/ui/desk/desk-path.ts'

/** Comments by their ids, each with the decision that the drafter has seen on it. */
export type Selection = ReadonlyMap<string, string | null>

interface DeskListProps {
  readonly place: DeskPlace
  readonly window: DeskWindow
  /** Whether anything was said, shown or not. */
  readonly anySaid: boolean
  /** The comment in the middle. */
  readonly current: number | null
  /** The largest groups of like remarks. */
  readonly groups: readonly LikeGroup[]
  /** The comments that one answer is meant for; nothing where the reader only reads. */
  readonly selected: Selection | null
  readonly select: (selected: Selection) => void
}

/** The comments that the filters leave, a window of them; several can be selected for one answer. */
export function DeskList({ place, window, anySaid, groups, current, selected, select }: DeskListProps) {
  const { desk } = useWords()
  const { rows, total, before, earlier, later } = window
  return (
    <nav className="desk-list own-scroll" aria-label={desk.list}>
      <div className="desk-list-head">
        <span className="hint">
          {rows.length === 0
            ? anySaid
              ? desk.noneFits
              : desk.noneYet
            : desk.shown(before + 1, before + rows.length, total)}
        </span>
        {selected && rows.length > 1 && <SelectAll rows={rows} selected={selected} select={select} />}
      </div>
      <LikeGroups groups={groups} place={place} />
      {earlier !== null && <Link to={deskPath(place, earlier)}>{desk.earlier}</Link>}
      <ol>
        {rows.map(row => (
          <li key={row.id} className={row.number === current ? 'current' : undefined}>
            {selected && <Tick row={row} selected={selected} select={select} />}
            <Link
              to={deskPath(place, row.number)}
              aria-current={row.number === current ? 'true' : undefined}
              preventScrollReset
            >
              <Line row={row} />
            </Link>
          </li>
        ))}
      </ol>
      {later !== null && <Link to={deskPath(place, later)}>{desk.later}</Link>}
    </nav>
  )
}

function Line({ row }: { row: DeskRow }) {
  const { desk, consultations } = useWords()
  const language = useLanguage()
  const about = row.address === '' ? desk.draftAsWhole : capitalised(elementName(row.address, language))
  return (
    <>
      <span className="desk-line-head">
        <span className="comment-number">{consultations.number(row.number)}</span> {about}
      </span>
      <span className="desk-line-text" lang={row.language}>
        {row.text || consultations.commentKinds[row.kind]}
      </span>
      <span className="hint">
        {row.speaker[language]}
        {row.assignee && ` · ${desk.assignedTo(row.assignee[language])}`}
        {row.dueOn && ` · ${desk.due(longDate(row.dueOn, language))}`}
      </span>
      <span className="desk-line-signs">
        {row.code && <span className="badge good">{consultations.dispositions[row.code]}</span>}
        {row.overdue && <span className="badge warning">{desk.overdue}</span>}
        {row.uncertain && <span className="badge warning">{desk.uncertain}</span>}
        {row.moderated && <span className="badge">{desk.moderated}</span>}
      </span>
    </>
  )
}

type Selecting = Pick<DeskListProps, 'select'> & { readonly selected: Selection }

function Tick({ row, selected, select }: Selecting & { row: DeskRow }) {
  const { desk } = useWords()
  return (
    <input
      type="checkbox"
      aria-label={desk.select(row.number)}
      checked={selected.has(row.id)}
      onChange={({ target }) => {
        const next = new Map(selected)
        if (target.checked) next.set(row.id, row.disposition)
        else next.delete(row.id)
        select(next)
      }}
    />
  )
}

function SelectAll({ rows, selected, select }: Selecting & { rows: readonly DeskRow[] }) {
  const { desk } = useWords()
  const none = selected.size === 0
  return (
    <button
      type="button"
      className="quiet"
      onClick={() => select(new Map(none ? rows.map(row => [row.id, row.disposition]) : []))}
    >
      {none ? desk.selectAll : desk.selectNone}
    </button>
  )
}
