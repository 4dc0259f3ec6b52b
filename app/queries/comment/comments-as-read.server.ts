import { eq, inArray } from 'drizzle-orm'
import type { CommentAsRead, CommentCard } from '#app/domain/consultation/comment-card.ts'
import { entryById } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { keptTexts } from '#app/queries/law/kept-texts.server.ts'
import type { Handle } from '#db/client.ts'
import { comments, versions } from '#db/schema.ts'

/** Comments with the words that their proposals would change; each text that was read is looked at once. */
export async function asRead(db: Handle, cards: readonly CommentCard[]): Promise<CommentAsRead[]> {
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
