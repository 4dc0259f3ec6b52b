import { and, asc, between, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { decided, doubtsAbout, type Decision, type Doubt } from '#app/domain/consultation/disposition.ts'
import type { Handle } from '#db/client.ts'
import { answers, comments, dispositions } from '#db/schema.ts'

/** A doubt with the numbers of the comments that it is about. */
export interface NumberedDoubt {
  readonly code: Doubt['code']
  readonly comments: readonly number[]
}

/** What to look at again before a decision is given to some comments of one consultation. */
export async function answerDoubts(
  db: Handle,
  ids: readonly string[],
  decision: Decision,
): Promise<NumberedDoubt[]> {
  if (!decided(decision).ok) return [] // it is refused as it stands: that is said first
  const points = await db
    .select({
      comment: comments.id,
      number: comments.number,
      provision: comments.provisionId,
      consultation: comments.consultationId,
    })
    .from(comments)
    .where(inArray(comments.id, [...ids]))
    .orderBy(asc(comments.number))
  const consultation = points[0]?.consultation
  if (consultation === undefined) return []
  const length = decision.reason.trim().length
  const earlier = await db
    .select({
      reason: dispositions.reason,
      comment: comments.id,
      number: comments.number,
      provision: comments.provisionId,
    })
    .from(answers)
    .innerJoin(dispositions, eq(dispositions.id, answers.dispositionId))
    .innerJoin(comments, eq(comments.id, answers.commentId))
    .where(
      and(
        eq(comments.consultationId, consultation),
        notInArray(comments.id, [...ids]),
        between(sql`length(${dispositions.reason})`, length - LETTERS_APART, length + LETTERS_APART),
      ),
    )
  const given = earlier.map(({ reason, comment, provision }) => ({ reason, point: { comment, provision } }))
  const numbers = new Map([...points, ...earlier].map(({ comment, number }) => [comment, number ?? 0]))
  return doubtsAbout(decision, points, given).map(doubt => ({
    code: doubt.code,
    comments: 'comments' in doubt ? doubt.comments.slice(0, MOST_NAMED).map(id => numbers.get(id) ?? 0) : [],
  }))
}

const LETTERS_APART = 20 // two wordings of one reason differ by blanks and points at most
const MOST_NAMED = 10 // comments: more are a line that nobody reads
