import { and, asc, gt, inArray, lt } from 'drizzle-orm'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { clashesOf, type Sitting } from '#app/domain/consultation/round-table.ts'
import type { Overlap } from '#app/domain/consultation/round-table-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { consultationsOf, type Reader } from '#app/queries/consultation-cards.server.ts'
import { nameOf } from '#app/queries/trilingual.server.ts'
import type { Handle } from '#db/client.ts'
import { people, roundTables } from '#db/schema.ts'

/** What a round-table of a bill is planned with. */
export interface RoundTablePlanPage {
  readonly consultations: readonly ConsultationCard[]
  /** Who can be chair or secretary: the minutes are theirs to approve. */
  readonly officers: readonly PersonName[]
}

export interface PersonName {
  readonly id: string
  readonly name: Trilingual
}

/** The consultations that take a round-table, and who can hold it. */
export async function roundTablePlan(reader: Reader, billSlug: string): Promise<RoundTablePlanPage> {
  const cards = await consultationsOf(reader, billSlug)
  const officers = await reader.db
    .select()
    .from(people)
    .where(inArray(people.role, ['drafter', 'official']))
    .orderBy(asc(people.nameKk))
  return {
    consultations: cards.filter(card => card.phase !== 'reported'),
    officers: officers.map(person => ({ id: person.id, name: nameOf(person) })),
  }
}

/** Everybody with an account who can be invited. */
export async function invitablePeople(db: Handle): Promise<PersonName[]> {
  const rows = await db.select().from(people).orderBy(asc(people.nameKk))
  return rows.map(person => ({ id: person.id, name: nameOf(person) }))
}

/** Other round-tables at the same time that need the same place or the same person. */
export async function overlapsWith(db: Handle, sitting: Sitting): Promise<Overlap[]> {
  if (!(sitting.startsAt < sitting.endsAt)) return []
  const rows = await db
    .select()
    .from(roundTables)
    .where(and(lt(roundTables.startsAt, sitting.endsAt), gt(roundTables.endsAt, sitting.startsAt)))
  return rows.flatMap(row => {
    const { startsAt, endsAt, chairId: chair, secretaryId: secretary } = row
    const place = { kk: row.placeKk, ru: row.placeRu }
    const clashes = clashesOf(sitting, { startsAt, endsAt, place, chair, secretary })
    const title = { kk: row.titleKk, ru: row.titleRu }
    return clashes.length === 0 ? [] : [{ title, startsAt: startsAt.toISOString(), clashes }]
  })
}
