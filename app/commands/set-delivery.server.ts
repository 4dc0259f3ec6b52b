import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { firstDue, type Delivery } from '#app/domain/letter/delivery.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { letters, people } from '#db/schema.ts'

/** How the actor wants letters by mail from now on; letters that still wait for the mail follow the new wish. */
export function setDelivery(context: Context, delivery: Delivery): Promise<Outcome<Delivery>> {
  return transact(context, 'letter.read', async ({ db, actor, now }) => {
    const person = actingPerson(actor)
    await db.update(people).set({ delivery }).where(eq(people.id, person))
    await db
      .update(letters)
      .set({ dueAt: firstDue(delivery, now) })
      .where(and(eq(letters.personId, person), isNull(letters.sentAt), isNotNull(letters.dueAt)))
    await record({ db, actor, now }, { action: 'letters.set', particulars: { delivery } })
    return ok(delivery)
  })
}
