import { eq } from 'drizzle-orm'
import { sealPassword } from '#app/commands/password.server.ts'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import type { Role } from '#app/domain/access/actor.ts'
import type { Handle } from '#db/client.ts'
import { organisations, people } from '#db/schema.ts'
import { letSpeak } from '#tests/support/let-speak.ts'

/** Registers a person who speaks for an organisation of their own, of the same name, and signs in as `name`; gives both. */
export async function registerBody(
  db: Handle,
  name: string,
  called: string,
): Promise<{ readonly person: string; readonly organisation: string }> {
  const [body] = await db
    .insert(organisations)
    .values({ nameKk: called, nameRu: called, nameEn: called })
    .returning({ id: organisations.id })
  const organisation = body!.id
  return { person: await register(db, { name, called, organisation, represents: true }), organisation }
}

/** Registers a colleague of one of the cast, who speaks for nobody, and signs in as `name`; gives the person. */
export async function registerColleague(
  db: Handle,
  part: string,
  colleague: { readonly name: string; readonly called: string },
): Promise<string> {
  const [known] = await db
    .select()
    .from(people)
    .where(eq(people.email, `${part}@demo.tuzetu`))
  return register(db, { ...colleague, organisation: known!.organisationId!, represents: false })
}

interface Member {
  readonly name: string
  readonly called: string
  readonly organisation: string
  readonly represents: boolean
}

async function register(db: Handle, { name, called, organisation, represents }: Member): Promise<string> {
  const role: Role = 'stakeholder'
  const values = {
    email: `${name}@demo.tuzetu`,
    ...{ nameKk: called, nameRu: called, nameEn: called },
    ...{ role, organisationId: organisation },
    password: await sealPassword(DEMONSTRATION_PASSWORD),
    registeredAt: new Date('2026-01-05T04:00:00Z'),
  }
  const [row] = await db.insert(people).values(values).returning({ id: people.id })
  if (represents) await letSpeak(db, row!.id, organisation)
  return row!.id
}
