import { and, count, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { minutesPapers } from '#app/domain/consultation/minutes.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { minutesRecord } from '#db/minutes-record.server.ts'
import { changeableRoundTable, latestMinutes, officesOf } from '#db/round-tables.server.ts'
import { minutes, minutesApprovals, minutesCorrections, roundTables } from '#db/schema.ts'

/** Approves the latest minutes as chair or as secretary; gives whether both have. From then on nothing is changed. */
export function approveMinutes(context: Context, id: string): Promise<Outcome<boolean>> {
  return transact(context, 'minutes.approve', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const { roundTable, consultation } = held.value
    const person = actingPerson(actor)
    const offices = officesOf(roundTable, person)
    if (offices.length === 0) return refuse('minutes.not-officer', {})
    const last = await latestMinutes(db, id)
    if (!last) return refuse('minutes.missing', {})
    const open = await countOpen(db, id)
    if (open > 0) return refuse('minutes.corrections-open', { count: open })
    const { hash } = minutesPapers(await minutesRecord(db, roundTable))
    if (hash !== last.hash) return refuse('minutes.outdated', {})
    const given = offices.map(office => ({ minutesId: last.id, office, approvedBy: person, approvedAt: now }))
    const fresh = await db.insert(minutesApprovals).values(given).onConflictDoNothing().returning()
    if (fresh.length === 0) return refuse('minutes.approved-by-you', {})
    const approvals = await db.select().from(minutesApprovals).where(eq(minutesApprovals.minutesId, last.id))
    const complete = approvals.length === BOTH
    if (complete) await db.update(roundTables).set({ approvedAt: now }).where(eq(roundTables.id, id))
    const particulars = { roundTable: id, version: last.version, hash, offices }
    await record({ db, actor, now }, { action: 'minutes.approved', bill: consultation.billId, particulars })
    return ok(complete)
  })
}

const BOTH = 2 // the chair and the secretary

async function countOpen(db: Handle, roundTable: string): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(minutesCorrections)
    .innerJoin(minutes, eq(minutes.id, minutesCorrections.minutesId))
    .where(and(eq(minutes.roundTableId, roundTable), isNull(minutesCorrections.verdict)))
  return row?.count ?? 0
}
