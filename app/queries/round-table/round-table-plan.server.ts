import { asc, inArray } from 'drizzle-orm'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { consultationsOf, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { people } from '#db/schema.ts'

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
    consultations: cards
      .filter(card => card.phase !== 'reported')
      // Bodies that approve answer in writing: they meet more seldom than those who are consulted.
      .toSorted((one, other) => Number(one.approval !== null) - Number(other.approval !== null)),
    officers: officers.map(person => ({ id: person.id, name: nameOf(person) })),
  }
}

/** Everybody with an account who can be invited. */
export async function invitablePeople(db: Handle): Promise<PersonName[]> {
  const rows = await db.select().from(people).orderBy(asc(people.nameKk))
  return rows.map(person => ({ id: person.id, name: nameOf(person) }))
}
