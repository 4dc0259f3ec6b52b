import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { ReplyKind } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation, lockComment } from '#db/consultations.server.ts'
import { replies } from '#db/schema.ts'

/** What an author says afterwards: to changed words, settled or standing; to an answer, agreed or not. */
export interface Reply {
  readonly comment: string
  readonly kind: ReplyKind
  readonly text: string
}

/** Puts the author's reply beside the comment; gives the comment's id. */
export function replyToComment(context: Context, reply: Reply): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const comment = await lockComment(db, reply.comment)
    if (!comment?.submittedAt) return refuse('comment.missing', {})
    if (comment.authorId !== actingPerson(actor)) return refuse('comment.not-yours', {})
    await db
      .insert(replies)
      .values({ commentId: comment.id, kind: reply.kind, text: reply.text.trim(), repliedAt: now })
    const consultation = await findConsultation(db, comment.consultationId)
    const particulars = { comment: comment.number, kind: reply.kind }
    await record({ db, actor, now }, { action: 'reply.given', bill: consultation?.billId, particulars })
    return ok(comment.id)
  })
}
