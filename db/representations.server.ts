import { and, eq, isNull } from 'drizzle-orm'
import type { Handle } from '#db/client.ts'
import { organisationAdministrators, people, representations } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Whether a person is one of an organisation's people. */
export async function memberOf(db: Handle, person: string, organisation: string): Promise<boolean> {
  if (!isIdentity(person)) return false
  const [row] = await db.select().from(people).where(eq(people.id, person))
  return row?.organisationId === organisation
}

/** The ids of those who keep an organisation's list beside its head: its administrators. */
export async function administratorsOf(db: Handle, organisation: string): Promise<string[]> {
  const rows = await db
    .select({ person: organisationAdministrators.personId })
    .from(organisationAdministrators)
    .where(
      and(
        eq(organisationAdministrators.organisationId, organisation),
        isNull(organisationAdministrators.endedAt),
      ),
    )
  return rows.map(row => row.person)
}

/** A naming of an organisation's administrator; nothing where there is none. */
export async function administrationOf(db: Handle, id: string) {
  if (!isIdentity(id)) return null
  const [row] = await db
    .select()
    .from(organisationAdministrators)
    .where(eq(organisationAdministrators.id, id))
  return row ?? null
}

/** A naming of a representative; nothing where there is none. */
export async function representationOf(db: Handle, id: string) {
  if (!isIdentity(id)) return null
  const [row] = await db.select().from(representations).where(eq(representations.id, id))
  return row ?? null
}
