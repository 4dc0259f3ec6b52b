import '#app/ui/desk/desk-filters.css'
import { Form, Link, useSubmit } from '@remix-run/react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { CommentKind } from '#app/domain/consultation/comment.ts'
import type { DeskCount, DeskCounts, DeskPage } from '#app/domain/consultation/desk.ts'
import {
  DESK_STATES,
  isDisposition,
  NO_FILTERS,
  unitAsked,
  writeFilters,
  type DeskFilters,
  type DeskState,
} from '#app/domain/consultation/desk-filters.ts'
import { shortTitle } from '#app/i18n/short-title.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { consultationName } from '#app/ui/consultation/consultation-name.ts'
import { deskPath, type DeskPlace } from '#app/ui/desk/desk-path.ts'

interface DeskFiltersProps {
  readonly place: DeskPlace
  readonly rounds: DeskPage['rounds']
  readonly counts: DeskCounts
}

/** What the list shows: a chip per value with its count, and selects where there are hundreds of values. */
export function DeskFilterBar({ place, rounds, counts }: DeskFiltersProps) {
  const { desk, consultations } = useWords()
  return (
    <section className="desk-filters" aria-label={desk.filters}>
      {rounds.length > 1 && (
        <ChipRow name={desk.round}>
          {rounds.toReversed().map(each => (
            <Chip
              key={each.round}
              on={each.round === place.round}
              to={deskPath({ ...place, round: each.round, filters: NO_FILTERS })}
            >
              {consultationName(consultations, each)}
            </Chip>
          ))}
        </ChipRow>
      )}
      <ChipRow name={desk.state}>
        {DESK_STATES.map(state => (
          <Toggle key={state} place={place} wish={{ state }} count={countIn(counts.state, state)}>
            {isDisposition(state) ? consultations.dispositions[state] : desk.states[state]}
          </Toggle>
        ))}
        <Toggle place={place} wish={{ mine: true }} count={counts.mine}>
          {desk.mine}
        </Toggle>
        <Toggle place={place} wish={{ overdue: true }} count={counts.overdue}>
          {desk.overdue}
        </Toggle>
        <Toggle place={place} wish={{ uncertain: true }} count={counts.uncertain}>
          {desk.uncertain}
        </Toggle>
        <Toggle place={place} wish={{ appealed: true }} count={counts.appealed}>
          {desk.appealed}
        </Toggle>
      </ChipRow>
      <ChipRow name={desk.kind}>
        {counts.kind.map(({ value, count }) => (
          <Toggle key={value} place={place} wish={{ kind: value as CommentKind }} count={count}>
            {consultations.commentKinds[value as CommentKind]}
          </Toggle>
        ))}
      </ChipRow>
      <Selects place={place} counts={counts} />
    </section>
  )
}

function countIn(counts: readonly DeskCount[], state: DeskState): number {
  return counts.find(({ value }) => value === state)?.count ?? 0
}

function ChipRow({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div className="chip-row" role="group" aria-label={name}>
      {children}
    </div>
  )
}

interface ToggleProps {
  readonly place: DeskPlace
  readonly wish: Partial<DeskFilters>
  readonly count: number
  readonly children: string
}

/** A chip that asks for one value, and takes the question back; not shown where it would show nothing. */
function Toggle({ place, wish, count, children }: ToggleProps) {
  const [name, value] = Object.entries(wish)[0] as [keyof DeskFilters, string | boolean]
  const on = place.filters[name] === value
  if (count === 0 && !on) return null
  const filters = { ...place.filters, [name]: on ? NO_FILTERS[name] : value }
  return (
    <Chip on={on} to={deskPath({ ...place, filters })}>
      {children} <span className="chip-count">{count}</span>
    </Chip>
  )
}

function Chip({ on, to, children }: { on: boolean; to: string; children: React.ReactNode }) {
  return (
    <Link className="chip" to={to} aria-current={on ? 'true' : undefined} preventScrollReset>
      {children}
    </Link>
  )
}

/** Acts, provisions and organisations can be hundreds: they are chosen from lists. */
function Selects({ place, counts }: Omit<DeskFiltersProps, 'rounds'>) {
  const { desk } = useWords()
  const language = useLanguage()
  const submit = useSubmit()
  const { act, unit, organisation, ...rest } = place.filters
  const nameOf = ({ value, name }: DeskCount) =>
    name?.[language] ?? (value === 'draft' ? desk.draftAsWhole : desk.ownName)
  const several = new Set(counts.unit.map(({ value }) => unitAsked(value).act)).size > 1
  const unitOf = ({ value, name }: DeskCount) => {
    const element = capitalised(elementName(unitAsked(value).address, language))
    return several && name ? `${element} · ${shortTitle(name[language])}` : element
  }
  return (
    <Form
      className="desk-selects"
      onChange={event => submit(event.currentTarget, { preventScrollReset: true })}
    >
      <input type="hidden" name="round" value={place.round} />
      {[...writeFilters({ ...NO_FILTERS, ...rest })].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Choice name="act" label={desk.act} value={act} counts={counts.act} say={nameOf} />
      <Choice name="unit" label={desk.unit} value={unit} counts={counts.unit} say={unitOf} />
      <Choice
        name="organisation"
        label={desk.organisation}
        value={organisation}
        counts={counts.organisation}
        say={nameOf}
      />
      <noscript>
        <button className="quiet">{desk.show}</button>
      </noscript>
      {writeFilters(place.filters).toString() !== '' && (
        <Link to={deskPath({ ...place, filters: NO_FILTERS })} preventScrollReset>
          {desk.clear}
        </Link>
      )}
    </Form>
  )
}

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly counts: readonly DeskCount[]
  readonly say: (count: DeskCount) => string
}

function Choice({ name, label, value, counts, say }: ChoiceProps) {
  const { desk } = useWords()
  return (
    <label className="desk-select">
      <span className="hint">{label}</span>
      <select name={name} value={value} onChange={() => undefined}>
        <option value="">{desk.any}</option>
        {counts.map(each => (
          <option key={each.value} value={each.value}>
            {say(each)} ({each.count})
          </option>
        ))}
      </select>
    </label>
  )
}
