import { and, eq, inArray } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { decided, type Decision } from '#app/domain/consultation/disposition.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import {
  currentDispositions,
  findConsultation,
  lockComments,
  phase,
  type CommentRow,
} from '#db/consultations.server.ts'
import { byAuthor } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { amendments, answers, dispositions, versions } from '#db/schema.ts'

/** One decision on one comment or on several alike. */
export interface Answer extends Decision {
  readonly comments: readonly string[]
  /** The version that carries it out, where there is one already. */
  readonly version: string | null
  /** The decisions that the drafter saw, by comment, so that a colleague's is not overwritten unseen. */
  readonly seen: Readonly<Record<string, string>>
}

/** Answers submitted comments; gives the id of the disposition. Earlier answers are kept, the latest counts. */
export function answerComments(context: Context, answer: Answer): Promise<Outcome<string>> {
  return transact(context, 'comment.answer', async ({ db, actor, now }) => {
    const decision = decided(answer)
    if (!decision.ok) return decision
    const points = await answerable({ db, actor, now }, answer)
    if (!points.ok) return points
    const [disposition] = await db
      .insert(dispositions)
      .values({
        ...decision.value,
        versionId: answer.version,
        decidedBy: actingPerson(actor),
        decidedAt: now,
      })
      .returning()
    const given = { dispositionId: disposition!.id, answeredAt: now }
    await db.insert(answers).values(points.value.map(comment => ({ ...given, commentId: comment.id })))
    const particulars = {
      disposition: disposition!.id,
      code: decision.value.code,
      comments: points.value.map(comment => comment.number),
    }
    const consultation = await findConsultation(db, points.value[0]!.consultationId)
    const news = await newsAmong(db, points.value, { disposition: disposition!, seen: answer.seen })
    await tellAuthors({ db, actor, now }, consultation!.billId, news)
    await record({ db, actor, now }, { action: 'comment.answered', bill: consultation?.billId, particulars })
    return ok(disposition!.id)
  })
}

interface Given {
  readonly disposition: typeof dispositions.$inferSelect
  /** What stood before it, by comment. */
  readonly seen: Answer['seen']
}

/** The comments that are now answered otherwise than before: an answer saved again as it stood is no news. */
async function newsAmong(db: Handle, points: readonly CommentRow[], given: Given): Promise<CommentRow[]> {
  const before = points.flatMap(({ id }) => given.seen[id] ?? [])
  const rows = await db.select().from(dispositions).where(inArray(dispositions.id, before))
  const same = rows.filter(row => SAID.every(name => row[name] === given.disposition[name]))
  const unchanged = new Set(same.map(({ id }) => id))
  return points.filter(({ id }) => !unchanged.has(given.seen[id] ?? ''))
}

const SAID = ['code', 'part', 'reason', 'provision', 'versionId'] as const

/** Authors are told at once, each of their own comments by one letter. */
async function tellAuthors(context: Context, bill: string, points: readonly CommentRow[]): Promise<void> {
  const authored = await byAuthor(
    context.db,
    points.map(comment => comment.id),
  )
  for (const [author, particulars] of authored)
    await writeLetters(context, { letter: { kind: 'comments-answered', particulars }, bill, to: [author] })
}

/** The comments, locked; refuses drafts of others, a finished consultation, and an answer given meanwhile. */
async function answerable({ db, now }: Context, answer: Answer): Promise<Outcome<CommentRow[]>> {
  const ids = [...new Set(answer.comments)]
  const found = await lockComments(db, ids)
  const [first] = found
  if (!first || found.length < ids.length || found.some(({ submittedAt }) => submittedAt === null))
    return refuse('comment.missing', {})
  const consultation = await findConsultation(db, first.consultationId)
  if (!consultation || found.some(comment => comment.consultationId !== consultation.id))
    return refuse('comment.missing', {})
  if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
  if (answer.version !== null && !(await isVersionOf(db, consultation.billId, answer.version)))
    return refuse('version.missing', {})
  const meanwhile = await answeredMeanwhile(db, found, answer.seen)
  return meanwhile ? refuse('comment.answered-meanwhile', { comment: meanwhile.number! }) : ok(found)
}

async function isVersionOf(db: Handle, bill: string, version: string): Promise<boolean> {
  const [found] = await db
    .select({ id: versions.id })
    .from(versions)
    .innerJoin(amendments, eq(amendments.id, versions.amendmentId))
    .where(and(eq(versions.id, version), eq(amendments.billId, bill)))
  return found !== undefined
}

async function answeredMeanwhile(
  db: Handle,
  found: readonly CommentRow[],
  seen: Answer['seen'],
): Promise<CommentRow | undefined> {
  const current = await currentDispositions(
    db,
    found.map(({ id }) => id),
  )
  return found.find(({ id }) => (current.get(id) ?? null) !== (seen[id] ?? null))
}
