import { and, eq, isNotNull, isNull, lt, or } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { stalestDue } from '#app/domain/letter/delivery.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { letters } from '#db/schema.ts'

/**
 * Puts a letter whose sending failed, or that has grown too old for it, into the mail anew, or all of these; gives how
 * many. An invitation whose link has been erased stays where it is: without the link it would invite to nothing.
 */
export function sendAgain(context: Context, id: string | null): Promise<Outcome<number>> {
  return transact(context, 'letter.send', async ({ db, actor, now }) => {
    const failed = and(
      isNull(letters.sentAt),
      or(isNotNull(letters.failure), lt(letters.dueAt, stalestDue(now))),
      or(isNotNull(letters.personId), isNotNull(letters.word)),
    )
    const again = await db
      .update(letters)
      .set({ dueAt: now, tries: 0, failure: null })
      .where(id === null ? failed : and(failed, eq(letters.id, id)))
      .returning({ id: letters.id })
    if (again.length > 0)
      await record(
        { db, actor, now },
        { action: 'letters.sent-again', particulars: { letters: again.map(row => row.id) } },
      )
    return ok(again.length)
  })
}
