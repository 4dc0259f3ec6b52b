import { asc, eq, max } from 'drizzle-orm'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { cardOf } from '#app/queries/person/person-card.server.ts'
import type { Handle } from '#db/client.ts'
import { auditEntries, organisations, people } from '#db/schema.ts'

/** A person as an administrator sees them. */
export interface PersonLine {
  readonly card: PersonCard
  readonly email: string
  readonly registeredAt: string
  readonly lastSignedInAt: string | null
}

/** Everybody who can sign in, in the order they were registered. */
export function peopleList(db: Handle): Promise<PersonLine[]> {
  return lines(db)
}

/** One of them; null where there is none. */
export async function personLine(db: Handle, id: string): Promise<PersonLine | null> {
  const [line] = await lines(db, id)
  return line ?? null
}

async function lines(db: Handle, id?: string): Promise<PersonLine[]> {
  const signedIn = await lastSignIns(db)
  const rows = await db
    .select()
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(id === undefined ? undefined : eq(people.id, id))
    .orderBy(asc(people.registeredAt), asc(people.email))
  return rows.map(({ people: person, organisations: organisation }) => ({
    card: cardOf(person, organisation),
    email: person.email,
    registeredAt: person.registeredAt.toISOString(),
    lastSignedInAt: signedIn.get(person.id)?.toISOString() ?? null,
  }))
}

/** From the record, since sessions are forgotten when they end. */
async function lastSignIns(db: Handle): Promise<Map<string, Date | null>> {
  const rows = await db
    .select({ actor: auditEntries.actor, at: max(auditEntries.at) })
    .from(auditEntries)
    .where(eq(auditEntries.action, 'person.signed-in'))
    .groupBy(auditEntries.actor)
  return new Map(rows.map(({ actor, at }) => [actor, at]))
}
