import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import { commentsBy } from '#app/queries/comment-cards.server.ts'
import { asRead } from '#app/queries/comments-as-read.server.ts'
import type { Handle } from '#db/client.ts'

/** All comments of one author, the latest first. */
export async function ownComments(db: Handle, author: string): Promise<CommentAsRead[]> {
  return asRead(db, await commentsBy(db, author))
}
