import { and, gt, inArray, isNull, lt, ne } from 'drizzle-orm'
import { attendeeKey, clashesOf, sharedAttendees, type Attended } from '#app/domain/consultation/overlap.ts'
import type { Appointment } from '#app/domain/consultation/plan-change.ts'
import type { Bilingual, Sitting } from '#app/domain/consultation/round-table.ts'
import type { Overlap } from '#app/domain/consultation/round-table-card.ts'
import type { Handle } from '#db/client.ts'
import { planOf } from '#db/plan-changes.server.ts'
import { findRoundTable } from '#db/round-tables.server.ts'
import { attendances, roundTables } from '#db/schema.ts'

/**
 * Other round-tables at the same time that need the same place or the same person. A round-table that is there already
 * (`own`) is compared with its list, and not with itself.
 */
export async function overlapsWith(
  db: Handle,
  sitting: Sitting,
  own: string | null = null,
): Promise<Overlap[]> {
  if (!(sitting.startsAt < sitting.endsAt)) return []
  const rows = await db
    .select()
    .from(roundTables)
    .where(
      and(
        lt(roundTables.startsAt, sitting.endsAt),
        gt(roundTables.endsAt, sitting.startsAt),
        isNull(roundTables.cancelledAt),
        own === null ? undefined : ne(roundTables.id, own),
      ),
    )
  const lists = await listsOf(db, [...rows.map(row => row.id), ...(own === null ? [] : [own])])
  const ours: Attended = { ...sitting, listed: new Set(lists.get(own ?? '')?.keys()) }
  return rows.flatMap(row => {
    const theirs: Attended = { ...planOf(row), listed: new Set(lists.get(row.id)?.keys()) }
    const clashes = clashesOf(ours, theirs)
    if (clashes.length === 0) return []
    const names = lists.get(own ?? '')
    const participants = sharedAttendees(ours, theirs).map(key => names!.get(key)!)
    const title = { kk: row.titleKk, ru: row.titleRu }
    return [{ id: row.id, title, startsAt: row.startsAt.toISOString(), clashes, participants }]
  })
}

/** What a round-table would overlap with at another time or place. */
export async function movedOverlaps(db: Handle, id: string, appointment: Appointment): Promise<Overlap[]> {
  const row = await findRoundTable(db, id)
  return row ? overlapsWith(db, { ...planOf(row), ...appointment }, row.id) : []
}

/** What a round-table overlaps with as it is planned now. */
export async function overlapsOf(db: Handle, id: string): Promise<Overlap[]> {
  const row = await findRoundTable(db, id)
  return row && !row.cancelledAt && !row.closedAt ? overlapsWith(db, planOf(row), row.id) : []
}

type List = Map<string, Bilingual>

/** Who is on each list, by `attendeeKey`, with their names. */
async function listsOf(db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, List>> {
  const lists = new Map<string, List>()
  if (ids.length === 0) return lists
  const rows = await db
    .select()
    .from(attendances)
    .where(inArray(attendances.roundTableId, [...ids]))
  for (const row of rows) {
    const name = { kk: row.nameKk, ru: row.nameRu }
    const organisation = { kk: row.organisationKk, ru: row.organisationRu }
    const key = attendeeKey({ personId: row.personId, name, organisation })
    if (key === null) continue
    const list = lists.get(row.roundTableId) ?? new Map<string, Bilingual>()
    lists.set(row.roundTableId, list.set(key, name))
  }
  return lists
}
