import { and, eq, sql } from 'drizzle-orm'
import { hashOf } from '#app/domain/canonical.ts'
import type { Handle } from '#db/client.ts'
import { auditEntries, comments } from '#db/schema.ts'

/** The proof that a commenter keeps: what was said, its hash, and the sealed entry that names the hash. */
export interface Receipt {
  readonly number: number
  readonly text: string
  readonly wording: string
  readonly hash: string
  readonly statement: string
  readonly previous: string
  readonly seal: string
}

/** The receipt of an author's submitted comment; nothing for anybody else's, and for one changed since. */
export async function receiptOf(db: Handle, id: string, author: string): Promise<Receipt | null> {
  const [comment] = await db
    .select()
    .from(comments)
    .where(and(eq(comments.id, id), eq(comments.authorId, author)))
  if (!comment?.submittedAt || comment.number === null) return null
  const wording = comment.wording ?? ''
  const hash = hashOf(`${comment.text}\n${wording}`)
  const [entry] = await db
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.actor, author),
        eq(auditEntries.action, 'comment.submitted'),
        sql`${auditEntries.statement}::jsonb -> 'particulars' -> 'texts' ? ${hash}`,
        sql`${auditEntries.statement}::jsonb -> 'particulars' ->> 'consultation' = ${comment.consultationId}`,
      ),
    )
    .limit(1)
  if (!entry) return null
  const { statement, previous, seal } = entry
  return { number: comment.number, text: comment.text, wording, hash, statement, previous, seal }
}
