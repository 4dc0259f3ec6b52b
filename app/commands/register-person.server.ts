import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { sealPassword } from '#app/commands/password.server.ts'
import { record, type Note } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { newcomer, registration, type Newcomer, type Registration } from '#app/domain/access/registration.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { usableInvitation } from '#db/invitations.server.ts'
import { organisations, participants, people } from '#db/schema.ts'
import { columnsOf } from '#db/trilingual.ts'

/** Registers somebody who can then sign in, with a new organisation where one is named; gives the person's id. */
export async function registerPerson(context: Context, asked: Registration): Promise<Outcome<string>> {
  return transact(context, 'person.register', async ({ db, actor, now }) => {
    const checked = registration(asked)
    if (!checked.ok) return checked
    const person = await entered({ db, now }, checked.value)
    if (!person.ok) return person
    await record({ db, actor, now }, registered(person.value))
    return ok(person.value.id)
  })
}

/** Who opens an account with the link of an invitation, and the language that they are written to in. */
interface Invited extends Newcomer {
  readonly word: string
  readonly language: keyof Trilingual
}

/**
 * Registers whoever holds the link of an invitation and keeps the link for them, so that nobody else takes it before
 * they do; gives the person's id.
 */
export function openAccount(context: Context, asked: Invited): Promise<Outcome<string>> {
  return transact(context, 'account.open', async ({ db, now }) => {
    const checked = newcomer(asked)
    if (!checked.ok) return checked
    const usable = await usableInvitation(db, { word: asked.word, person: null }, 'lock')
    if (!usable.ok) return usable
    if (usable.value.personId !== null) return refuse('invitation.used', {})
    const person = await entered({ db, now }, checked.value, asked.language)
    if (!person.ok) return person
    const { id, role } = person.value
    await db.update(participants).set({ personId: id }).where(eq(participants.id, usable.value.id))
    const actor = { kind: 'person', id, role, organisation: null } as const
    await record({ db, actor, now }, registered(person.value))
    return ok(id)
  })
}

async function entered(
  { db, now }: Pick<Context, 'db' | 'now'>,
  asked: Registration,
  language: keyof Trilingual = 'kk',
): Promise<Outcome<typeof people.$inferSelect>> {
  const { email, name, role, password } = asked
  const organisation = await organisationOf(db, asked)
  if (!organisation.ok) return organisation
  const [person] = await db
    .insert(people)
    .values({
      ...{ email, ...columnsOf(name), role, language, organisationId: organisation.value },
      password: await sealPassword(password),
      registeredAt: now,
    })
    .onConflictDoNothing()
    .returning()
  return person ? ok(person) : refuse('person.email-known', { email })
}

function registered({ id, email, role, organisationId }: typeof people.$inferSelect): Note {
  return {
    action: 'person.registered',
    particulars: { person: id, email, role, organisation: organisationId },
  }
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
