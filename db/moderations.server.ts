import { asc, eq, sql } from 'drizzle-orm'
import type { Handle } from '#db/client.ts'
import { moderations } from '#db/schema.ts'

/** The comments that are not shown as they were said, as `comment_id`: for all what `moderated` says of one. */
export const MODERATED_COMMENTS = sql`
  select comment_id from moderations hiding where kind in ('hidden', 'redacted') and not exists (
    select 1 from moderations later where later.comment_id = hiding.comment_id
      and later.kind = 'restored' and later.moderated_at > hiding.moderated_at
  )`

/** The steps of a comment's moderation, in their order. */
export function moderationSteps(db: Handle, comment: string): Promise<(typeof moderations.$inferSelect)[]> {
  return db
    .select()
    .from(moderations)
    .where(eq(moderations.commentId, comment))
    .orderBy(asc(moderations.moderatedAt))
}
