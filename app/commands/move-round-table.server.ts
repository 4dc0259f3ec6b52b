import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { heldEarly, moved, type Move } from '#app/domain/consultation/plan-change.ts'
import { closable, type Bilingual } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { phase } from '#db/consultations.server.ts'
import { firstOnRecord, keepPlanChange, planOf, unbegunRoundTable } from '#db/plan-changes.server.ts'
import { roundTableReaders } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { changeableRoundTable, toldRoundTable, type Held } from '#db/round-tables.server.ts'
import { roundTables } from '#db/schema.ts'

/** Moves a round-table that has not begun to another time or place; gives the number of the change. */
export function moveRoundTable(context: Context, id: string, move: Move): Promise<Outcome<number>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await unbegunRoundTable(db, id)
    if (!held.ok) return held
    const { roundTable, consultation } = held.value
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const next = moved(planOf(roundTable), move)
    return next.ok ? ok(await keepMove({ db, actor, now }, held.value, next.value)) : next
  })
}

/**
 * Puts on record that a round-table was held before its time, from what is first on record of it; gives the number of
 * the change. Refuses one that has nothing on record, which is moved instead, and one whose time has come.
 */
export function holdEarly(context: Context, id: string, reason: Bilingual): Promise<Outcome<number>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const { roundTable } = held.value
    const first = await firstOnRecord(db, id)
    const early = closable(roundTable, first, now)
    if (early.ok) return refuse('round-table.not-moved', {})
    if (!first || early.refusal.code !== 'round-table.held-early') return early
    const move = { ...heldEarly(planOf(roundTable), first), reason }
    return ok(await keepMove({ db, actor, now }, held.value, move))
  })
}

/** Keeps another time or place beside the one before, tells everybody whom it concerns, and records it. */
async function keepMove(
  { db, actor, now }: Context,
  { roundTable, consultation }: Held,
  { startsAt, endsAt, place, reason }: Move,
): Promise<number> {
  const change = { kind: 'moved', reason, by: actingPerson(actor), now } as const
  const number = await keepPlanChange(db, roundTable, change)
  const [after] = await db
    .update(roundTables)
    .set({ startsAt, endsAt, placeKk: place.kk, placeRu: place.ru })
    .where(eq(roundTables.id, roundTable.id))
    .returning()
  const letter = { kind: 'round-table-moved', particulars: { ...toldRoundTable(after!), reason } } as const
  const to = await roundTableReaders(db, roundTable, dayInKazakhstan(now))
  await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
  const particulars = {
    ...{ roundTable: roundTable.id, number: roundTable.number, message: reason.ru },
    ...{ before: roundTable.startsAt.toISOString(), startsAt: startsAt.toISOString() },
    ...{ placeBefore: roundTable.placeRu, place: place.ru },
  }
  await record({ db, actor, now }, { action: 'round-table.moved', bill: consultation.billId, particulars })
  return number
}
