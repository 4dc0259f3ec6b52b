import { and, count, desc, eq, inArray, isNull, or } from 'drizzle-orm'
import type { Actor } from '#app/domain/access/actor.ts'
import { changeable } from '#app/domain/consultation/round-table.ts'
import type { ToldRoundTable } from '#app/domain/letter/letter.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, type ConsultationRow } from '#db/consultations.server.ts'
import { agendaItems, attendances, minutes, people, roundTables, statements } from '#db/schema.ts'
import { nameOf } from '#db/trilingual.ts'
import { isIdentity } from '#db/versions.server.ts'

export type RoundTableRow = typeof roundTables.$inferSelect

export type StatementRow = typeof statements.$inferSelect

/** The round-table, if there is one. `lock` makes whoever else changes it wait for the end of the transaction. */
export async function findRoundTable(db: Handle, id: string, lock = false): Promise<RoundTableRow | null> {
  if (!isIdentity(id)) return null
  const found = db.select().from(roundTables).where(eq(roundTables.id, id))
  const [row] = lock ? await found.for('update') : await found
  return row ?? null
}

/** The round-table as letters tell of it. */
export function toldRoundTable(row: RoundTableRow): ToldRoundTable {
  return {
    roundTable: row.id,
    title: { kk: row.titleKk, ru: row.titleRu },
    place: { kk: row.placeKk, ru: row.placeRu },
    startsAt: row.startsAt.toISOString(),
  }
}

/** A round-table with its consultation. */
export interface Held {
  readonly roundTable: RoundTableRow
  readonly consultation: ConsultationRow
}

/** The round-table, locked, where it may still be changed; refuses one whose minutes are approved. */
export async function changeableRoundTable(db: Handle, id: string): Promise<Outcome<Held>> {
  const roundTable = await findRoundTable(db, id, true)
  const consultation = roundTable && (await findConsultation(db, roundTable.consultationId))
  if (!roundTable || !consultation) return refuse('round-table.missing', {})
  const open = changeable(roundTable)
  return open.ok ? ok({ roundTable, consultation }) : open
}

/** The latest version of the minutes; nothing before they are circulated. */
export async function latestMinutes(db: Handle, roundTable: string) {
  const [row] = await db
    .select()
    .from(minutes)
    .where(eq(minutes.roundTableId, roundTable))
    .orderBy(desc(minutes.version))
    .limit(1)
  return row ?? null
}

/** How many statements of a consultation are recorded at round-tables that nobody has closed. */
export async function countUnclosed(db: Handle, consultation: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(statements)
    .innerJoin(roundTables, eq(roundTables.id, statements.roundTableId))
    .where(and(eq(roundTables.consultationId, consultation), isNull(roundTables.closedAt)))
  return row?.count ?? 0
}

/** People by their ids, as chairs and secretaries are named. */
export async function namesOf(db: Handle, ids: readonly string[]) {
  const rows = await db
    .select()
    .from(people)
    .where(inArray(people.id, [...ids]))
  return new Map(rows.map(row => [row.id, nameOf(row)]))
}

/** Whether an item stands on the agenda of a round-table. */
export async function isItemOf(db: Handle, roundTable: string, item: string): Promise<boolean> {
  if (!isIdentity(item)) return false
  const [row] = await db
    .select({ id: agendaItems.id })
    .from(agendaItems)
    .where(and(eq(agendaItems.id, item), eq(agendaItems.roundTableId, roundTable)))
  return row !== undefined
}

/** The offices that a person has at a round-table. */
export function officesOf(
  { chairId, secretaryId }: RoundTableRow,
  person: string,
): readonly ('chair' | 'secretary')[] {
  return [
    ...(chairId === person ? (['chair'] as const) : []),
    ...(secretaryId === person ? (['secretary'] as const) : []),
  ]
}

/** Whether somebody stands on the list, by name or by the organisation in whose name they come, or has an office. */
export async function isParticipant(db: Handle, roundTable: RoundTableRow, actor: Actor): Promise<boolean> {
  if (actor.kind !== 'person') return false
  if (officesOf(roundTable, actor.id).length > 0) return true
  const own = eq(attendances.personId, actor.id)
  const house = actor.organisation ? eq(attendances.organisationId, actor.organisation) : undefined
  const [listed] = await db
    .select({ id: attendances.id })
    .from(attendances)
    .where(and(eq(attendances.roundTableId, roundTable.id), house ? or(own, house) : own))
    .limit(1)
  return listed !== undefined
}
