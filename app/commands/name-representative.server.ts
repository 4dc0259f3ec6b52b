import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { people } from '#db/schema.ts'

/** Puts on record whether a person speaks for their organisation from now on; what was said before keeps its capacity. */
export function nameRepresentative(
  context: Context,
  person: string,
  represents: boolean,
): Promise<Outcome<string>> {
  return transact(context, 'representative.name', async ({ db, actor, now }) => {
    const [known] = await db.select().from(people).where(eq(people.id, person)).for('update')
    if (!known) return refuse('person.missing', {})
    if (represents && !known.organisationId) return refuse('representative.of-nobody', {})
    if (known.represents === represents) return ok(person)
    await db.update(people).set({ represents }).where(eq(people.id, person))
    const particulars = { person, organisation: known.organisationId, represents }
    await record({ db, actor, now }, { action: 'representative.named', particulars })
    return ok(person)
  })
}
