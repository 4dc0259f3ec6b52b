import { and, count, eq, isNotNull, notExists } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { authorsIn, peopleAsked } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { countUnclosed } from '#db/round-tables.server.ts'
import { answers, comments, consultations } from '#db/schema.ts'

/** Publishes the report of a closed consultation, in which every comment has its answer; gives its id. */
export function publishReport(context: Context, id: string): Promise<Outcome<string>> {
  return transact(context, 'consultation.report', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, id, true)
    if (!consultation) return refuse('consultation.missing', {})
    const standing = phase(consultation, now)
    if (standing === 'reported') return refuse('consultation.reported', {})
    if (standing !== 'closed') return refuse('consultation.not-closed', { day: consultation.closesOn })
    const unclosed = await countUnclosed(db, id)
    if (unclosed > 0) return refuse('round-table.open-statements', { count: unclosed })
    const unanswered = await countUnanswered(db, id)
    if (unanswered > 0) return refuse('consultation.unanswered', { count: unanswered })
    await db.update(consultations).set({ reportedAt: now }).where(eq(consultations.id, id))
    const letter = { kind: 'consultation-reported', particulars: { consultation: id } } as const
    const to = [...(await authorsIn(db, id)), ...(await peopleAsked(db, id))]
    await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
    const particulars = { consultation: id, round: consultation.round }
    await record(
      { db, actor, now },
      { action: 'consultation.reported', bill: consultation.billId, particulars },
    )
    return ok(id)
  })
}

async function countUnanswered(db: Handle, consultation: string): Promise<number> {
  const answer = db.select().from(answers).where(eq(answers.commentId, comments.id))
  const [unanswered] = await db
    .select({ count: count() })
    .from(comments)
    .where(and(eq(comments.consultationId, consultation), isNotNull(comments.submittedAt), notExists(answer)))
  return unanswered?.count ?? 0
}
