import { asc, eq } from 'drizzle-orm'
import type { Handle } from '#db/client.ts'
import { moderations } from '#db/schema.ts'

/** The steps of a comment's moderation, in their order. */
export function moderationSteps(db: Handle, comment: string): Promise<(typeof moderations.$inferSelect)[]> {
  return db
    .select()
    .from(moderations)
    .where(eq(moderations.commentId, comment))
    .orderBy(asc(moderations.moderatedAt))
}
