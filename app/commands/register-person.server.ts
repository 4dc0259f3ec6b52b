import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { sealPassword } from '#app/commands/password.server.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { registration, type Registration } from '#app/domain/access/registration.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { organisations, people } from '#db/schema.ts'

/** Registers somebody who can then sign in, with a new organisation where one is named; gives the person's id. */
export async function registerPerson(context: Context, asked: Registration): Promise<Outcome<string>> {
  return transact(context, 'person.register', async ({ db, actor, now }) => {
    const checked = registration(asked)
    if (!checked.ok) return checked
    const { email, name, role, password } = checked.value
    const organisation = await organisationOf(db, checked.value)
    if (!organisation.ok) return organisation
    const [person] = await db
      .insert(people)
      .values({
        ...{ email, ...columnsOf(name), role, organisationId: organisation.value },
        password: await sealPassword(password),
        registeredAt: now,
      })
      .onConflictDoNothing()
      .returning({ id: people.id })
    if (!person) return refuse('person.email-known', { email })
    const particulars = { person: person.id, email, role, organisation: organisation.value }
    await record({ db, actor, now }, { action: 'person.registered', particulars })
    return ok(person.id)
  })
}

async function organisationOf(
  db: Context['db'],
  { organisationId, newOrganisation }: Registration,
): Promise<Outcome<string | null>> {
  if (newOrganisation.kk) return ok(await found(db, newOrganisation))
  if (organisationId === null) return ok(null)
  const [known] = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(eq(organisations.id, organisationId))
  return known ? ok(known.id) : refuse('organisation.missing', {})
}

async function found(db: Context['db'], name: Trilingual): Promise<string> {
  const [row] = await db.insert(organisations).values(columnsOf(name)).returning({ id: organisations.id })
  return row!.id
}

function columnsOf({ kk, ru, en }: Trilingual) {
  return { nameKk: kk, nameRu: ru, nameEn: en }
}
