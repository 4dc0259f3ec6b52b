import { desc, eq } from 'drizzle-orm'
import { phaseOf, type Phase } from '#app/domain/consultation/consultation.ts'
import type { Handle } from '#db/client.ts'
import { answers, comments, consultations, dispositions } from '#db/schema.ts'

export type ConsultationRow = typeof consultations.$inferSelect

export type CommentRow = typeof comments.$inferSelect

/** The consultation, if there is one. `lock` makes whoever else changes it wait for the end of the transaction. */
export async function findConsultation(
  db: Handle,
  id: string,
  lock = false,
): Promise<ConsultationRow | null> {
  const found = db.select().from(consultations).where(eq(consultations.id, id))
  const [row] = lock ? await found.for('update') : await found
  return row ?? null
}

/** Where a consultation stands now. */
export function phase(consultation: ConsultationRow, now: Date): Phase {
  return phaseOf(consultation, consultation.reportedAt, now)
}

/** The comment, if there is one, held until the end of the transaction. */
export async function lockComment(db: Handle, id: string): Promise<CommentRow | null> {
  const [row] = await db.select().from(comments).where(eq(comments.id, id)).for('update')
  return row ?? null
}

/** The decision that counts for a comment: the latest; none where it is not answered yet. */
export async function currentDisposition(db: Handle, comment: string) {
  const [row] = await db
    .select({ disposition: dispositions })
    .from(answers)
    .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
    .where(eq(answers.commentId, comment))
    .orderBy(desc(answers.answeredAt), desc(dispositions.id))
    .limit(1)
  return row?.disposition ?? null
}
