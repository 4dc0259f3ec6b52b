import { sql, type SQL } from 'drizzle-orm'
import type { CommentKind } from '#app/domain/consultation/comment.ts'
import type { DeskCount, DeskCounts, DeskRow, DeskWindow } from '#app/domain/consultation/desk.ts'
import { unitAsked, type DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import type { DispositionCode } from '#app/domain/consultation/disposition.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { parseAddress, type Address } from '#app/domain/structure/address.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { all, conditions, desk, type DeskView } from '#app/queries/desk/desk-filtering.server.ts'
import type { Handle } from '#db/client.ts'
import { MODERATED_COMMENTS } from '#db/moderations.server.ts'

export const WINDOW = 50 // lines of the list: about three screens

/** The window of the list around the comment in the middle, or its beginning. */
export async function deskWindow(db: Handle, view: DeskView): Promise<DeskWindow> {
  const rows = (await db.execute(sql`
    with ${desk(view)},
    hits as (
      select desk.*, row_number() over (order by number) - 1 as place, count(*) over () as total
      from desk where ${all(conditions(view))}
    ),
    start as (
      select (least(count(*) filter (where number < ${view.comment ?? 0}), greatest(count(*) - 1, 0)) / ${WINDOW}::int)
        * ${WINDOW}::int as place
      from hits
    ),
    ends as materialized (
      select max(number) filter (where number < ${view.comment ?? 0}) as previous,
        min(number) filter (where number > ${view.comment ?? 0}) as next,
        max(number) filter (where hits.place = start.place - ${WINDOW}::int) as earlier,
        max(number) filter (where hits.place = start.place + ${WINDOW}::int) as later
      from hits, start
    ),
    shown as materialized (
      select hits.* from hits, start
      where hits.place >= start.place and hits.place < start.place + ${WINDOW}::int
    )
    select shown.*, left(c.text, ${BEGINNING}::int) as text, c.language,
      coalesce(c.organisation_kk, sp.speaker_kk, p.name_kk) as kk,
      coalesce(c.organisation_ru, sp.speaker_ru, p.name_ru) as ru,
      coalesce(c.organisation_en, sp.speaker_ru, p.name_en) as en,
      a.name_kk as assignee_kk, a.name_ru as assignee_ru, a.name_en as assignee_en,
      ends.previous, ends.next, ends.earlier, ends.later,
      shown.id in (${MODERATED_COMMENTS}) as moderated
    from shown
    cross join ends
    join comments c on c.id = shown.id
    join people p on p.id = c.author_id
    left join spoken_comments sp on sp.comment_id = c.id
    left join people a on a.id = shown.assignee
    order by shown.place
  `)) as unknown as readonly WindowRow[]
  const [first] = rows
  return {
    rows: rows.map(rowOf),
    total: Number(first?.total ?? 0),
    before: Number(first?.place ?? 0),
    previous: first?.previous ?? null,
    next: first?.next ?? null,
    earlier: first?.earlier ?? null,
    later: first?.later ?? null,
  }
}

const BEGINNING = 160 // characters: two lines of the list

interface WindowRow {
  readonly id: string
  readonly number: number
  readonly kind: CommentKind
  readonly language: 'kk' | 'ru'
  readonly text: string
  readonly address: string
  readonly code: DispositionCode | null
  readonly disposition: string | null
  readonly due_on: Day | null
  readonly overdue: boolean
  readonly uncertain: boolean
  readonly moderated: boolean
  readonly kk: string
  readonly ru: string
  readonly en: string
  readonly assignee_kk: string | null
  readonly assignee_ru: string | null
  readonly assignee_en: string | null
  readonly place: string
  readonly total: string
  readonly previous: number | null
  readonly next: number | null
  readonly earlier: number | null
  readonly later: number | null
}

function rowOf(row: WindowRow): DeskRow {
  const { id, number, kind, language, text, address, code, disposition, overdue, uncertain, moderated } = row
  const { assignee_kk: kk, assignee_ru: ru, assignee_en: en } = row
  return {
    ...{ id, number, kind, language, text, address, code, disposition, overdue, uncertain, moderated },
    speaker: { kk: row.kk, ru: row.ru, en: row.en },
    assignee: kk !== null && ru !== null && en !== null ? { kk, ru, en } : null,
    dueOn: row.due_on,
  }
}

/** How many comments each value of each filter would show: the filter itself left out, the others as they are. */
export async function deskCounts(db: Handle, view: DeskView): Promise<DeskCounts> {
  const asked = conditions(view)
  const facet = (name: keyof DeskFilters, value: SQL, names: SQL = NO_NAMES) => sql`
    select ${name}::text as filter, ${value} as value, ${names}, count(*)::int as count
    from desk where ${all({ ...asked, [name]: null })} group by 1, 2`
  const rows = (await db.execute(sql`
    with ${desk(view)}
    ${facet('act', sql`act`, TITLES)}
    union all ${facet('unit', sql`unit`, TITLES)}
    union all ${facet('organisation', sql`organisation`, NAMES)}
    union all ${facet('kind', sql`kind`)}
    union all ${facet('state', sql`coalesce(code, 'unanswered')`)}
    union all ${facet('state', sql`case when contested then 'contested' else '' end`)}
    union all ${facet('mine', sql`mine::text`)}
    union all ${facet('overdue', sql`overdue::text`)}
    union all ${facet('uncertain', sql`uncertain::text`)}
    union all ${facet('appealed', sql`appealed::text`)}
  `)) as unknown as readonly FacetRow[]
  const of = (filter: string) => rows.filter(row => row.filter === filter && row.value !== '').map(countOf)
  const yes = (filter: string) => of(filter).find(({ value }) => value === 'true')?.count ?? 0
  return {
    ...{
      act: of('act'),
      unit: of('unit').toSorted(byActAndNumber),
      organisation: of('organisation').toSorted(byCount),
    },
    ...{ kind: of('kind'), state: withAnswered(of('state')) },
    ...{ mine: yes('mine'), overdue: yes('overdue'), uncertain: yes('uncertain') },
    appealed: yes('appealed'),
  }
}

const NO_NAMES = sql`null::text as kk, null::text as ru, null::text as en`
const TITLES = sql`min(title_kk) as kk, min(title_ru) as ru, min(title_ru) as en`
const NAMES = sql`min(organisation_kk) as kk, min(organisation_ru) as ru, min(organisation_en) as en`

interface FacetRow {
  readonly filter: string
  readonly value: string
  readonly kk: string | null
  readonly ru: string | null
  readonly en: string | null
  readonly count: number
}

function countOf({ value, kk, ru, en, count }: FacetRow): DeskCount {
  return { value, name: kk !== null && ru !== null && en !== null ? { kk, ru, en } : null, count }
}

function byCount(one: DeskCount, other: DeskCount): number {
  return other.count - one.count
}

/** Articles in their order, act after act. */
function byActAndNumber(one: DeskCount, other: DeskCount): number {
  const [first, second] = [unitAsked(one.value), unitAsked(other.value)]
  const numberOf = (address: Address) => parseAddress(address)?.[0]?.number ?? ''
  if (first.act !== second.act) return first.act < second.act ? -1 : 1
  return compareNumbers(numberOf(first.address), numberOf(second.address))
}

/** Together with how many have any answer at all. */
function withAnswered(states: readonly DeskCount[]): readonly DeskCount[] {
  const decisions = new Set(['unanswered', 'contested'])
  const count = states
    .filter(({ value }) => !decisions.has(value))
    .reduce((sum, state) => sum + state.count, 0)
  return count === 0 ? states : [...states, { value: 'answered', name: null, count }]
}
