import { and, desc, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { personId } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { bills, billStages, stages } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Which stage a bill enters, and on which day (`2026-06-30`). */
export interface StageEntry {
  readonly bill: string
  readonly stage: string
  readonly on: string
}

/** Puts on record that a bill entered a stage of its procedure; an earlier stage too, when it is sent back. */
export function enterStage(context: Context, { bill: id, stage, on }: StageEntry): Promise<Outcome<null>> {
  return transact(context, 'bill.move', async inside => {
    const { db, actor, now } = inside
    if (!isIdentity(id)) return refuse('bill.missing', {})
    const [bill] = await db.select().from(bills).where(eq(bills.id, id)).for('update')
    if (!bill) return refuse('bill.missing', {})
    const [known] = await db
      .select()
      .from(stages)
      .where(and(eq(stages.procedureId, bill.procedureId), eq(stages.code, stage)))
    if (!known) return refuse('stage.missing', {})
    const [last] = await db
      .select()
      .from(billStages)
      .where(eq(billStages.billId, id))
      .orderBy(desc(billStages.enteredOn), desc(billStages.enteredAt))
      .limit(1)
    if (on > dayInKazakhstan(now)) return refuse('stage.in-the-future', { day: on })
    if (last && on < last.enteredOn) return refuse('stage.before-last', { day: last.enteredOn })
    if (last?.stage === stage) return refuse('stage.current', {})
    await db
      .insert(billStages)
      .values({ billId: id, stage, enteredOn: on, enteredBy: personId(actor), enteredAt: now })
    await record(inside, { action: 'bill.stage-entered', bill: id, particulars: { stage, on } })
    return ok(null)
  })
}
