import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { changeableRoundTable } from '#db/round-tables.server.ts'
import { attendances, statements } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** Whether somebody on the list came. */
export interface Mark {
  readonly roundTable: string
  readonly attendance: string
  readonly came: boolean
}

/** Marks whether somebody came; gives the line's id. Refuses to mark as absent who has spoken. */
export function markAttendance(context: Context, mark: Mark): Promise<Outcome<string>> {
  return transact(context, 'round-table.plan', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, mark.roundTable)
    if (!held.ok) return held
    const { attendance, came } = mark
    if (!isIdentity(attendance)) return refuse('attendee.missing', {})
    const [said] = await db
      .select({ id: statements.id })
      .from(statements)
      .where(eq(statements.attendanceId, attendance))
      .limit(1)
    if (said && !came) return refuse('attendee.spoke', {})
    const marked = await db
      .update(attendances)
      .set({ cameAt: came ? now : null })
      .where(and(eq(attendances.id, attendance), eq(attendances.roundTableId, mark.roundTable)))
      .returning({ id: attendances.id })
    if (marked.length === 0) return refuse('attendee.missing', {})
    await record(
      { db, actor, now },
      { action: 'attendance.marked', bill: held.value.consultation.billId, particulars: { ...mark } },
    )
    return ok(attendance)
  })
}
