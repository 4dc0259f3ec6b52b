import { desc, inArray } from 'drizzle-orm'
import type { EarlierWording } from '#app/domain/consultation/comment-card.ts'
import type { Handle } from '#db/client.ts'
import { commentRevisions } from '#db/schema.ts'

/** What comments said before their authors changed them, the latest first, by the comment's id. */
export async function earlierWordings(
  db: Handle,
  comments: readonly string[],
): Promise<ReadonlyMap<string, readonly EarlierWording[]>> {
  const earlier = new Map<string, EarlierWording[]>()
  if (comments.length === 0) return earlier
  const rows = await db
    .select()
    .from(commentRevisions)
    .where(inArray(commentRevisions.commentId, [...comments]))
    .orderBy(desc(commentRevisions.replacedAt))
  for (const { commentId, text, wording, replacedAt } of rows)
    earlier.set(commentId, [
      ...(earlier.get(commentId) ?? []),
      { text, wording, replacedAt: replacedAt.toISOString() },
    ])
  return earlier
}
