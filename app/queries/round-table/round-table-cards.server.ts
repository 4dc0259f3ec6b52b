import { and, asc, desc, eq, gt, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import { roundTablePhase } from '#app/domain/consultation/round-table.ts'
import type { PlanChangeCard, RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import { mayReadConsultation } from '#app/domain/access/readers.ts'
import type { Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { titleOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { invitedTo, type ConsultationRow } from '#db/consultations.server.ts'
import { planChanges } from '#db/plan-changes.server.ts'
import { findRoundTable, isParticipant, namesOf, type RoundTableRow } from '#db/round-tables.server.ts'
import { attendances, bills, consultations, roundTables, statements } from '#db/schema.ts'

/** The round-tables of a bill that a reader may see, the latest first. */
export function roundTablesOf(reader: Reader, billSlug: string): Promise<RoundTableCard[]> {
  return cardsWhere(reader, eq(bills.slug, billSlug))
}

/** The round-tables that are still to come or under way and that a reader may see, the next first. */
export async function comingRoundTables(reader: Reader): Promise<RoundTableCard[]> {
  return (await cardsWhere(reader, comingAt(reader.now))).toReversed()
}

/** Those of them that the reader has an office at, or stands on the list of. */
export async function ownComingRoundTables(reader: Reader): Promise<RoundTableCard[]> {
  return (await cardsWhere(reader, comingAt(reader.now), areOn)).toReversed()
}

function comingAt(now: Date) {
  return and(gt(roundTables.endsAt, now), isNull(roundTables.closedAt))
}

/** The card of one round-table; nothing where there is none that the reader may see. */
export async function roundTableCard(reader: Reader, id: string): Promise<RoundTableCard | null> {
  const row = await findRoundTable(reader.db, id)
  if (!row) return null
  const [card] = await cardsWhere(reader, eq(roundTables.id, row.id))
  return card ?? null
}

async function cardsWhere(
  reader: Reader,
  condition: SQL | undefined,
  shown: typeof maySee = maySee,
): Promise<RoundTableCard[]> {
  const found = await reader.db
    .select({ row: roundTables, consultation: consultations, bill: bills })
    .from(roundTables)
    .innerJoin(consultations, eq(consultations.id, roundTables.consultationId))
    .innerJoin(bills, eq(bills.id, consultations.billId))
    .where(condition)
    .orderBy(desc(roundTables.startsAt), asc(roundTables.id))
  const seen = await shown(reader, found)
  const rows = found.filter((_, at) => seen[at])
  const ids = rows.map(({ row }) => row.id)
  const officers = rows.flatMap(({ row }) => [row.chairId, row.secretaryId])
  const [names, counts, changes] = await Promise.all([
    namesOf(reader.db, officers),
    countsOf(reader.db, ids),
    changesOf(reader.db, ids),
  ])
  return rows.map(({ row, consultation, bill }) => ({
    ...{ id: row.id, number: row.number, kind: row.kind, consultation: consultation.id },
    round: consultation.round,
    bill: { slug: bill.slug, title: titleOf(bill), demonstration: bill.demonstration },
    title: { kk: row.titleKk, ru: row.titleRu },
    place: { kk: row.placeKk, ru: row.placeRu },
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    phase: roundTablePhase(row, reader.now),
    chair: names.get(row.chairId)!,
    secretary: names.get(row.secretaryId)!,
    ...(counts.get(row.id) ?? NOBODY),
    changes: changes.get(row.id) ?? [],
  }))
}

const NOBODY = { invited: 0, came: 0, statements: 0 }

interface Found {
  readonly row: RoundTableRow
  readonly consultation: ConsultationRow
}

/** Who may read the consultation may see when it is spoken about; and so may everybody on the list. */
async function maySee({ db, actor }: Reader, found: readonly Found[]): Promise<boolean[]> {
  const ids = found.map(({ consultation }) => consultation.id)
  const invited = await invitedTo(db, ids, actor)
  const seen = found.map(
    ({ row, consultation: { id, kind } }) =>
      mayReadConsultation(actor, kind, invited.has(id)) || isParticipant(db, row, actor),
  )
  return Promise.all(seen)
}

function areOn({ db, actor }: Reader, found: readonly Found[]): Promise<boolean[]> {
  return Promise.all(found.map(({ row }) => isParticipant(db, row, actor)))
}

async function countsOf(db: Handle, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, typeof NOBODY>()
  const said = db
    .select({ id: statements.roundTableId, count: sql<number>`count(*)`.as('said') })
    .from(statements)
    .where(inArray(statements.roundTableId, [...ids]))
    .groupBy(statements.roundTableId)
    .as('said')
  const rows = await db
    .select({
      id: roundTables.id,
      invited: sql<number>`count(${attendances.id})`.mapWith(Number),
      came: sql<number>`count(${attendances.cameAt})`.mapWith(Number),
      statements: sql<number>`coalesce(max(${said.count}), 0)`.mapWith(Number),
    })
    .from(roundTables)
    .leftJoin(attendances, eq(attendances.roundTableId, roundTables.id))
    .leftJoin(said, eq(said.id, roundTables.id))
    .where(inArray(roundTables.id, [...ids]))
    .groupBy(roundTables.id)
  return new Map(rows.map(({ id, ...counts }) => [id, counts]))
}

async function changesOf(db: Handle, ids: readonly string[]): Promise<ReadonlyMap<string, PlanChangeCard[]>> {
  const changes = new Map<string, PlanChangeCard[]>()
  for (const row of await planChanges(db, ids)) {
    const card: PlanChangeCard = {
      kind: row.kind,
      reason: { kk: row.reasonKk, ru: row.reasonRu },
      ...{ startsAt: row.startedAt.toISOString(), endsAt: row.endedAt.toISOString() },
      place: { kk: row.placeKk, ru: row.placeRu },
      changedAt: row.changedAt.toISOString(),
    }
    changes.set(row.roundTableId, [...(changes.get(row.roundTableId) ?? []), card])
  }
  return changes
}
