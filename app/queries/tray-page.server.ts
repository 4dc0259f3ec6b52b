import { and, eq, isNull } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { cardsWhere } from '#app/queries/comment-cards.server.ts'
import { consultationCard, type Reader } from '#app/queries/consultation-cards.server.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { comments } from '#db/schema.ts'

/** What somebody wrote in a consultation and has not submitted yet. */
export interface TrayPage {
  readonly card: ConsultationCard
  readonly drafts: readonly CommentCard[]
}

/** The drafts of whoever asks; nothing where there is no such consultation for them. */
export async function trayPage(reader: Reader, id: string): Promise<TrayPage | null> {
  const { db, actor } = reader
  const consultation = await readableConsultation(db, id, actor)
  const own = personId(actor)
  if (!consultation || own === null) return null
  const mine = and(eq(comments.consultationId, id), eq(comments.authorId, own), isNull(comments.submittedAt))
  return { card: await consultationCard(reader, consultation), drafts: await cardsWhere(db, mine) }
}
