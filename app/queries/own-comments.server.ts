import { eq, inArray } from 'drizzle-orm'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { commentsBy } from '#app/queries/comment-cards.server.ts'
import { keptTexts } from '#app/queries/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { comments, versions } from '#db/schema.ts'

/** A comment of the reader's own, with the words that its proposal would change, as they were read. */
export interface OwnComment {
  readonly comment: CommentCard
  /** Nothing where it proposes no wording, or one for something that is missing. */
  readonly wordingNow: string | null
}

/** All comments of one author, the latest first. */
export async function ownComments(db: Handle, author: string): Promise<OwnComment[]> {
  return withWordings(db, await commentsBy(db, author))
}

/** Comments with the words that their proposals would change; each text that was read is looked at once. */
export async function withWordings(db: Handle, cards: readonly CommentCard[]): Promise<OwnComment[]> {
  const ids = cards.filter(proposes).map(card => card.id)
  const read = new Map<string, string>()
  if (ids.length > 0) {
    const rows = await db
      .select({ comment: comments.id, version: versions })
      .from(comments)
      .innerJoin(versions, eq(versions.id, comments.versionId))
      .where(inArray(comments.id, ids))
    const texts = new Map<string, ReturnType<typeof keptTexts>>()
    for (const { comment, version } of rows) {
      const kept = texts.get(version.id) ?? keptTexts(db, version)
      texts.set(version.id, kept)
      const card = cards.find(each => each.id === comment)!
      const entry = entryById((await kept)[card.language], card.provision ?? '')
      if (entry) read.set(comment, ownText(entry.provision))
    }
  }
  return cards.map(comment => ({ comment, wordingNow: read.get(comment.id) ?? null }))
}

function proposes({ wording, anchor }: CommentCard): boolean {
  return wording !== null && anchor.kind !== 'insertion'
}
