import { and, eq, gt } from 'drizzle-orm'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { hashOf } from '#app/domain/canonical.ts'
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
  if (!row) return null
  const { person, organisation } = row
  return {
    id: person.id,
    role: person.role,
    organisationId: person.organisationId,
    name: { kk: person.nameKk, ru: person.nameRu, en: person.nameEn },
    organisation: organisation && {
      kk: organisation.nameKk,
      ru: organisation.nameRu,
      en: organisation.nameEn,
    },
    demonstration: person.demonstration,
  }
}
