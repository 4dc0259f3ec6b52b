import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { sealPassword } from '#app/commands/password.server.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { passwordOf } from '#app/domain/access/registration.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { people, sessions, signInFailures } from '#db/schema.ts'

/** Gives a person a new password and ends their sessions: whoever knew the old one is out. Gives their id. */
export async function changePassword(
  context: Context,
  person: string,
  asked: string,
): Promise<Outcome<string>> {
  return transact(context, 'password.change', async ({ db, actor, now }) => {
    const password = passwordOf(asked)
    if (!password.ok) return password
    const [changed] = await db
      .update(people)
      .set({ password: await sealPassword(password.value) })
      .where(eq(people.id, person))
      .returning({ email: people.email })
    if (!changed) return refuse('person.missing', {})
    await db.delete(sessions).where(eq(sessions.personId, person))
    await db.delete(signInFailures).where(eq(signInFailures.email, changed.email))
    await record({ db, actor, now }, { action: 'password.changed', particulars: { person } })
    return ok(person)
  })
}
