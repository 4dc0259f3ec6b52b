import { sql, type SQL } from 'drizzle-orm'
import { isDisposition, type DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import type { Day } from '#app/domain/consultation/term.ts'
import { WAITING_APPEALS } from '#db/appeals.server.ts'
import { UNCERTAIN_PLACES } from '#db/uncertain-places.server.ts'

/** Which comments of which consultation, for whom. */
export interface DeskView {
  readonly consultation: string
  readonly filters: DeskFilters
  /** The comment in the middle; the list shows the window around it. */
  readonly comment: number | null
  /** The reader, for `mine`. */
  readonly reader: string | null
  /** The day it is, for `overdue`. */
  readonly today: Day
}

/** Every submitted comment of the consultation with what filters ask about, as `desk`. */
export function desk({ consultation, reader, today }: DeskView): SQL {
  return sql`
    own as materialized (
      select id, number, kind, amendment_id, coalesce(anchor->>'address', '') as address,
        organisation_id, organisation_kk, organisation_ru, organisation_en
      from comments where consultation_id = ${consultation} and number is not null
    ),
    latest as (
      select distinct on (x.comment_id) x.comment_id, d.id, d.code
      from answers x join own on own.id = x.comment_id join dispositions d on d.id = x.disposition_id
      order by x.comment_id, x.answered_at desc, d.id desc
    ),
    said as (
      select distinct on (r.comment_id) r.comment_id, r.kind
      from replies r join own on own.id = r.comment_id
      order by r.comment_id, r.replied_at desc
    ),
    desk as materialized (
      select own.id, own.number, own.kind,
        own.address,
        case own.address when '' then ''
          else coalesce(acts.slug, 'draft') || '/' || split_part(own.address, '__', 1) end as unit,
        coalesce(acts.slug, 'draft') as act, acts.title_kk, acts.title_ru,
        coalesce(own.organisation_id::text, 'none') as organisation,
        own.organisation_kk, own.organisation_ru, own.organisation_en,
        latest.code, latest.id as disposition,
        coalesce(said.kind in ('standing', 'disagrees'), false) as contested,
        g.person_id as assignee, g.due_on::text as due_on,
        coalesce(g.person_id = ${reader}::uuid, false) as mine,
        coalesce(g.due_on < ${today}::date and latest.code is null, false) as overdue,
        places.comment_id is not null as uncertain,
        appeals.comment_id is not null as appealed
      from own
      left join amendments am on am.id = own.amendment_id
      left join acts on acts.id = am.act_id
      left join latest on latest.comment_id = own.id
      left join said on said.comment_id = own.id
      left join assignments g on g.comment_id = own.id
      left join (${UNCERTAIN_PLACES}) places on places.comment_id = own.id
      left join (${WAITING_APPEALS}) appeals on appeals.comment_id = own.id
    )`
}

/** What each filter asks of a comment; nothing where it does not ask. */
type Conditions = Readonly<Record<keyof DeskFilters, SQL | null>>

/** What the filters of a view ask. */
export function conditions({ filters }: DeskView): Conditions {
  const { act, unit, organisation, kind, mine, overdue, uncertain, appealed } = filters
  return {
    act: act === '' ? null : sql`act = ${act}`,
    unit: unit === '' ? null : sql`unit = ${unit}`,
    organisation: organisation === '' ? null : sql`organisation = ${organisation}`,
    kind: kind === '' ? null : sql`kind = ${kind}`,
    state: inState(filters.state),
    mine: mine ? sql`mine` : null,
    overdue: overdue ? sql`overdue` : null,
    uncertain: uncertain ? sql`uncertain` : null,
    appealed: appealed ? sql`appealed` : null,
  }
}

function inState(state: DeskFilters['state']): SQL | null {
  if (state === '') return null
  if (isDisposition(state)) return sql`code = ${state}`
  switch (state) {
    case 'unanswered':
      return sql`code is null`
    case 'answered':
      return sql`code is not null`
    case 'contested':
      return sql`contested`
  }
}

/** All of it at once. */
export function all(asked: Conditions): SQL {
  const parts = Object.values(asked).filter(part => part !== null)
  return parts.length === 0 ? sql`true` : sql.join(parts, sql` and `)
}
