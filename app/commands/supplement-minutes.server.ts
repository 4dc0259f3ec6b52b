import { eq, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { filled, type Bilingual } from '#app/domain/consultation/round-table.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation } from '#db/consultations.server.ts'
import { findRoundTable, latestMinutes, officesOf } from '#db/round-tables.server.ts'
import { minutesAddenda } from '#db/schema.ts'

/** Adds a correcting addendum to approved minutes, as their chair or secretary; gives its number. */
export function supplementMinutes(context: Context, id: string, asked: Bilingual): Promise<Outcome<number>> {
  return transact(context, 'minutes.approve', async ({ db, actor, now }) => {
    const text = filled(asked)
    if (!text) return refuse('addendum.empty', {})
    const roundTable = await findRoundTable(db, id, true)
    if (!roundTable) return refuse('round-table.missing', {})
    const last = await latestMinutes(db, id)
    if (!roundTable.approvedAt || !last) return refuse('minutes.not-approved', {})
    const person = actingPerson(actor)
    if (officesOf(roundTable, person).length === 0) return refuse('minutes.not-officer', {})
    const [before] = await db
      .select({ number: max(minutesAddenda.number) })
      .from(minutesAddenda)
      .where(eq(minutesAddenda.minutesId, last.id))
    const number = 1 + (before?.number ?? 0)
    const words = { textKk: text.kk, textRu: text.ru }
    await db
      .insert(minutesAddenda)
      .values({ minutesId: last.id, number, ...words, addedBy: person, addedAt: now })
    const consultation = await findConsultation(db, roundTable.consultationId)
    const particulars = { roundTable: id, number, text: text.ru }
    await record(
      { db, actor, now },
      { action: 'minutes.supplemented', bill: consultation?.billId, particulars },
    )
    return ok(number)
  })
}
