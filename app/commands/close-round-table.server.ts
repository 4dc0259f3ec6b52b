import { and, count, eq, isNotNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { closable } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { firstOnRecord } from '#db/plan-changes.server.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { attendances, roundTables } from '#db/schema.ts'
import { bringToDesk } from '#db/spoken-comments.server.ts'

/** Closes a round-table: its statements that raise a remark come to the desk; gives their numbers there. */
export function closeRoundTable(context: Context, id: string): Promise<Outcome<readonly number[]>> {
  return transact(context, 'statement.record', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const may = closable(held.value.roundTable, await firstOnRecord(db, id), now)
    if (!may.ok) return may
    const [came] = await db
      .select({ count: count() })
      .from(attendances)
      .where(and(eq(attendances.roundTableId, id), isNotNull(attendances.cameAt)))
    if (!came?.count) return refuse('round-table.nobody-came', {})
    await db.update(roundTables).set({ closedAt: now }).where(eq(roundTables.id, id))
    const numbers = await bringToDesk(db, held.value, now)
    const particulars = { roundTable: id, present: came.count, comments: numbers }
    await record(
      { db, actor, now },
      { action: 'round-table.closed', bill: held.value.consultation.billId, particulars },
    )
    return ok(numbers)
  })
}
