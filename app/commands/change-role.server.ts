import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import type { Role } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { people } from '#db/schema.ts'

/** Gives a person another role, from their next request on; the last administrator's role stays. Gives their id. */
export async function changeRole(context: Context, person: string, role: Role): Promise<Outcome<string>> {
  return transact(context, 'role.change', async ({ db, actor, now }) => {
    // Locked, so that two administrators cannot take each other's role at the same moment.
    const administrators = await db
      .select({ id: people.id })
      .from(people)
      .where(eq(people.role, 'administrator'))
      .for('update')
    const [known] = await db.select({ role: people.role }).from(people).where(eq(people.id, person))
    if (!known) return refuse('person.missing', {})
    if (known.role === role) return ok(person)
    if (known.role === 'administrator' && administrators.length === 1)
      return refuse('role.last-administrator', {})
    await db.update(people).set({ role }).where(eq(people.id, person))
    const particulars = { person, from: known.role, to: role }
    await record({ db, actor, now }, { action: 'role.changed', particulars })
    return ok(person)
  })
}
