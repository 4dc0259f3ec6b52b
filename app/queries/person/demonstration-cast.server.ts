import { asc, eq } from 'drizzle-orm'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import { cardOf } from '#app/queries/person/person-card.server.ts'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import type { Handle } from '#db/client.ts'
import { organisations, people } from '#db/schema.ts'

/** One of the demonstration's people, with what signs them in. */
export interface CastMember {
  readonly card: PersonCard
  readonly email: string
  readonly password: string
}

/** The people of the demonstration in the order they were registered; nobody where there is no demonstration. */
export async function demonstrationCast(db: Handle): Promise<CastMember[]> {
  const rows = await db
    .select({ person: people, organisation: organisations })
    .from(people)
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(eq(people.demonstration, true))
    .orderBy(asc(people.registeredAt), asc(people.email))
  return rows.map(row => ({
    card: cardOf(row.person, row.organisation),
    email: row.person.email,
    password: DEMONSTRATION_PASSWORD,
  }))
}
