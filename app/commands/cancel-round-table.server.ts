import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { reasoned } from '#app/domain/consultation/plan-change.ts'
import type { Bilingual } from '#app/domain/consultation/round-table.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import { keepPlanChange, unbegunRoundTable } from '#db/plan-changes.server.ts'
import { roundTableReaders } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { toldRoundTable } from '#db/round-tables.server.ts'
import { roundTables } from '#db/schema.ts'

/** Cancels a round-table that has not begun; gives the number of the change. Its number is not given again. */
export function cancelRoundTable(context: Context, id: string, why: Bilingual): Promise<Outcome<number>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await unbegunRoundTable(db, id)
    if (!held.ok) return held
    const reason = reasoned(why)
    if (!reason.ok) return reason
    const { roundTable, consultation } = held.value
    const change = { kind: 'cancelled', reason: reason.value, by: actingPerson(actor), now } as const
    const number = await keepPlanChange(db, roundTable, change)
    await db.update(roundTables).set({ cancelledAt: now }).where(eq(roundTables.id, id))
    const letter = {
      kind: 'round-table-cancelled',
      particulars: { ...toldRoundTable(roundTable), reason: reason.value },
    } as const
    const to = await roundTableReaders(db, roundTable, dayInKazakhstan(now))
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    const particulars = {
      ...{ roundTable: id, number: roundTable.number, message: reason.value.ru },
      startsAt: roundTable.startsAt.toISOString(),
    }
    await record(
      { db, actor, now },
      { action: 'round-table.cancelled', bill: consultation.billId, particulars },
    )
    return ok(number)
  })
}
