import { and, eq, gt } from 'drizzle-orm'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { cardOf } from '#app/queries/person/person-card.server.ts'
import type { Handle } from '#db/client.ts'
import { organisations, people, sessions } from '#db/schema.ts'

/** The person whose session a token opens, if it is still open at `now`. */
export async function sessionPerson(db: Handle, token: string, now: Date): Promise<PersonCard | null> {
  const [row] = await db
    .select({ person: people, organisation: organisations })
    .from(sessions)
    .innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(sessions.tokenHash, hashOf(token)), gt(sessions.expiresAt, now)))
  return row ? cardOf(row.person, row.organisation) : null
}
