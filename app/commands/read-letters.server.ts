import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { letters } from '#db/schema.ts'

/**
 * Marks a letter of the actor's own as read, or all of them; gives how many were not read before. What somebody has
 * read is their own affair: it is not put on record, and nobody is shown it.
 */
export function readLetters(context: Context, id: string | null): Promise<Outcome<number>> {
  return transact(context, 'letter.read', async ({ db, actor, now }) => {
    const own = and(eq(letters.personId, actingPerson(actor)), isNull(letters.readAt))
    const read = await db
      .update(letters)
      .set({ readAt: now })
      .where(id === null ? own : and(own, eq(letters.id, id)))
      .returning({ id: letters.id })
    return ok(read.length)
  })
}
