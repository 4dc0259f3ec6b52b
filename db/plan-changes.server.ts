import { asc, eq, inArray, min } from 'drizzle-orm'
import { unbegun } from '#app/domain/consultation/plan-change.ts'
import type { Bilingual, PlanChangeKind, RoundTablePlan } from '#app/domain/consultation/round-table.ts'
import { refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { changeableRoundTable, type Held, type RoundTableRow } from '#db/round-tables.server.ts'
import { resolutions, roundTableChanges, statements, tasks } from '#db/schema.ts'

/** The round-table, locked, where its plan can still be changed; refuses one that is closed, or has begun. */
export async function unbegunRoundTable(db: Handle, id: string): Promise<Outcome<Held>> {
  const held = await changeableRoundTable(db, id)
  if (!held.ok) return held
  if (held.value.roundTable.closedAt) return refuse('round-table.closed', {})
  const still = unbegun(await firstOnRecord(db, id))
  return still.ok ? held : still
}

/** When the first of what is on record of a round-table was put down: a statement, a resolution or a task. */
export async function firstOnRecord(db: Handle, id: string): Promise<Date | null> {
  const firsts = await Promise.all(
    [statements, resolutions, tasks].map(async table => {
      const [row] = await db
        .select({ at: min(table.recordedAt) })
        .from(table)
        .where(eq(table.roundTableId, id))
      return row?.at ?? null
    }),
  )
  return firsts.reduce((one, other) => (one && other ? (one < other ? one : other) : (one ?? other)), null)
}

/** The plan of a round-table as it stands. */
export function planOf(row: RoundTableRow): RoundTablePlan {
  const { kind, startsAt, endsAt, chairId: chair, secretaryId: secretary } = row
  const title = { kk: row.titleKk, ru: row.titleRu }
  return { kind, title, place: { kk: row.placeKk, ru: row.placeRu }, startsAt, endsAt, chair, secretary }
}

/** A change of a plan as it is put down. */
export interface PlanChange {
  readonly kind: PlanChangeKind
  readonly reason: Bilingual
  readonly by: string
  readonly now: Date
}

/** Keeps when and where a round-table was to be held, before that is changed; gives the number of the change. */
export async function keepPlanChange(db: Handle, row: RoundTableRow, change: PlanChange): Promise<number> {
  const number = 1 + (await planChanges(db, [row.id])).length // the row is locked: one change after the other
  const { kind, reason, by, now } = change
  await db.insert(roundTableChanges).values({
    ...{ roundTableId: row.id, number, kind, reasonKk: reason.kk, reasonRu: reason.ru },
    ...{ startedAt: row.startsAt, endedAt: row.endsAt, placeKk: row.placeKk, placeRu: row.placeRu },
    ...{ changedBy: by, changedAt: now },
  })
  return number
}

/** The changes of the plans of some round-tables, the first ones first. */
export async function planChanges(db: Handle, roundTables: readonly string[]) {
  if (roundTables.length === 0) return []
  return db
    .select()
    .from(roundTableChanges)
    .where(inArray(roundTableChanges.roundTableId, [...roundTables]))
    .orderBy(asc(roundTableChanges.roundTableId), asc(roundTableChanges.number))
}
