import { asc, desc, eq } from 'drizzle-orm'
import { personId, type Actor } from '#app/domain/access/actor.ts'
import type { OrganisationChange } from '#app/domain/consultation/organisation-history.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { organisationChanges, organisationHeads, organisations, people } from '#db/schema.ts'

/** In whose name a person acts, and with which right to speak for it. */
export interface Membership {
  readonly organisation: typeof organisations.$inferSelect
  readonly person: string
  /** Whether the organisation named the person to speak for it. */
  readonly represents: boolean
  readonly heads: boolean
}

/** The membership of whoever acts; nothing for visitors and for people without an organisation. */
export async function membershipOf(db: Handle, actor: Actor): Promise<Membership | null> {
  const person = personId(actor)
  if (person === null) return null
  const [row] = await db
    .select({ organisation: organisations, represents: people.represents })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.id, person))
  if (!row) return null
  return { ...row, person, heads: (await headOf(db, row.organisation.id)) === person }
}

/** The id of the person who heads an organisation now; nothing where nobody was named. */
export async function headOf(db: Handle, organisation: string): Promise<string | null> {
  const [head] = await db
    .select({ person: organisationHeads.personId })
    .from(organisationHeads)
    .where(eq(organisationHeads.organisationId, organisation))
    .orderBy(desc(organisationHeads.namedAt), desc(organisationHeads.id))
    .limit(1)
  return head?.person ?? null
}

/** What all organisations were called before, and which went into which, in the order it happened. */
export async function organisationHistory(db: Handle): Promise<OrganisationChange[]> {
  const rows = await db
    .select()
    .from(organisationChanges)
    .orderBy(asc(organisationChanges.fromOn), asc(organisationChanges.changedAt))
  return rows.map(row => ({
    organisation: row.organisationId,
    mergedInto: row.mergedIntoId,
    former: { kk: row.formerKk, ru: row.formerRu, en: row.formerEn },
    fromOn: row.fromOn,
  }))
}

/** The names of all organisations, by their ids. */
export async function organisationNames(db: Handle): Promise<ReadonlyMap<string, Trilingual>> {
  const rows = await db.select().from(organisations).orderBy(asc(organisations.nameKk))
  return new Map(rows.map(({ id, nameKk, nameRu, nameEn }) => [id, { kk: nameKk, ru: nameRu, en: nameEn }]))
}
