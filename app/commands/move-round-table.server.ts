import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { moved, type Move } from '#app/domain/consultation/plan-change.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { phase } from '#db/consultations.server.ts'
import { keepPlanChange, planOf, unbegunRoundTable } from '#db/plan-changes.server.ts'
import { roundTableReaders } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { toldRoundTable } from '#db/round-tables.server.ts'
import { roundTables } from '#db/schema.ts'

/** Moves a round-table that has not begun to another time or place; gives the number of the change. */
export function moveRoundTable(context: Context, id: string, move: Move): Promise<Outcome<number>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await unbegunRoundTable(db, id)
    if (!held.ok) return held
    const { roundTable, consultation } = held.value
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const next = moved(planOf(roundTable), move)
    if (!next.ok) return next
    const { startsAt, endsAt, place, reason } = next.value
    const change = { kind: 'moved', reason, by: actingPerson(actor), now } as const
    const number = await keepPlanChange(db, roundTable, change)
    const [after] = await db
      .update(roundTables)
      .set({ startsAt, endsAt, placeKk: place.kk, placeRu: place.ru })
      .where(eq(roundTables.id, id))
      .returning()
    const letter = {
      kind: 'round-table-moved',
      particulars: { ...toldRoundTable(after!), reason },
    } as const
    const to = await roundTableReaders(db, roundTable, dayInKazakhstan(now))
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    const particulars = {
      ...{ roundTable: id, number: roundTable.number, message: reason.ru },
      ...{ before: roundTable.startsAt.toISOString(), startsAt: startsAt.toISOString() },
      ...{ placeBefore: roundTable.placeRu, place: place.ru },
    }
    await record({ db, actor, now }, { action: 'round-table.moved', bill: consultation.billId, particulars })
    return ok(number)
  })
}
