import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { minutesPapers } from '#app/domain/consultation/minutes.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { roundTableReaders } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { minutesRecord } from '#db/minutes-record.server.ts'
import { changeableRoundTable, latestMinutes, toldRoundTable } from '#db/round-tables.server.ts'
import { minutes, roundTables } from '#db/schema.ts'

/** Composes the minutes from the record in both languages and circulates them; gives the number of their version. */
export function circulateMinutes(context: Context, id: string): Promise<Outcome<number>> {
  return transact(context, 'minutes.circulate', async ({ db, actor, now }) => {
    const held = await changeableRoundTable(db, id)
    if (!held.ok) return held
    const { roundTable, consultation } = held.value
    if (!roundTable.closedAt) return refuse('round-table.not-closed', {})
    const { papers, hash } = minutesPapers(await minutesRecord(db, roundTable))
    const last = await latestMinutes(db, id)
    if (last?.hash === hash) return refuse('minutes.unchanged', {})
    const version = 1 + (last?.version ?? 0)
    await db.insert(minutes).values({
      roundTableId: id,
      version,
      papers,
      hash,
      circulatedBy: actingPerson(actor),
      circulatedAt: now,
    })
    await db.update(roundTables).set({ circulatedAt: now }).where(eq(roundTables.id, id))
    const letter = {
      kind: 'minutes-circulated',
      particulars: { ...toldRoundTable(roundTable), version },
    } as const
    const to = await roundTableReaders(db, roundTable, dayInKazakhstan(now))
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    await record(
      { db, actor, now },
      {
        action: 'minutes.circulated',
        bill: consultation.billId,
        particulars: { roundTable: id, version, hash },
      },
    )
    return ok(version)
  })
}
