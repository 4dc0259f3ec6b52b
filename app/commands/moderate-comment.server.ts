import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { Verb } from '#app/domain/access/may.ts'
import {
  appealIn,
  hides,
  isModerated,
  moderated,
  retractable,
  strikable,
  type Moderation,
  type ModerationKind,
} from '#app/domain/consultation/redaction.ts'
import type { Letter, ToldComments } from '#app/domain/letter/letter.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import {
  findConsultation,
  lockComment,
  type CommentRow,
  type ConsultationRow,
} from '#db/consultations.server.ts'
import { byAuthor, peopleThatMay } from '#db/letter-readers.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { moderationSteps } from '#db/moderations.server.ts'
import { moderations } from '#db/schema.ts'

/** Hides a submitted comment: a stub with the reason stands in its place. Gives the comment's id. */
export function hideComment(context: Context, comment: string, reason: string): Promise<Outcome<string>> {
  return moderate(context, { verb: 'comment.moderate', comment, reason }, () =>
    ok({ kind: 'hidden', words: '' }),
  )
}

/** Words that shall not be read, such as somebody's personal data. */
export interface Strike {
  readonly comment: string
  readonly words: string
  readonly reason: string
}

/** Strikes words out of a submitted comment, wherever it has them; the rest stays. */
export function strikeWords(context: Context, { words, ...step }: Strike): Promise<Outcome<string>> {
  return moderate(context, { verb: 'comment.moderate', ...step }, row => {
    const struck = strikable(words, row)
    return struck.ok ? ok({ kind: 'redacted', words: struck.value }) : struck
  })
}

/** The author's appeal against what was hidden or struck out. */
export function appealModeration(
  context: Context,
  comment: string,
  reason: string,
): Promise<Outcome<string>> {
  return moderate(context, { verb: 'comment.write', comment, reason }, (row, steps) => {
    if (row.authorId !== actingPerson(context.actor)) return refuse('comment.not-yours', {})
    if (!isModerated(moderated(steps))) return refuse('moderation.nothing-hidden', {})
    const appeal = appealIn(steps)
    if (appeal) return refuse(appeal.verdict ? 'moderation.upheld' : 'moderation.appealed', {})
    return ok({ kind: 'appealed', words: '' })
  })
}

/** Whoever moderated a comment by mistake makes it whole again, as long as no appeal against that was decided. */
export function takeModerationBack(
  context: Context,
  comment: string,
  reason: string,
): Promise<Outcome<string>> {
  return moderate(context, { verb: 'moderation.take-back', comment, reason }, (_row, steps) => {
    const person = actingPerson(context.actor)
    const taken = retractable(steps.map(step => ({ ...step, own: step.moderatedBy === person })))
    return taken.ok ? ok({ kind: taken.value, words: '' }) : taken
  })
}

/** An official makes a comment whole again. */
export function restoreComment(context: Context, comment: string, reason: string): Promise<Outcome<string>> {
  return moderate(context, { verb: 'comment.restore', comment, reason }, (_row, steps) =>
    isModerated(moderated(steps))
      ? ok({ kind: 'restored', words: '' })
      : refuse('moderation.nothing-hidden', {}),
  )
}

/** An official decides on an appeal that the moderation stands; who moderated the comment does not decide that. */
export function upholdModeration(
  context: Context,
  comment: string,
  reason: string,
): Promise<Outcome<string>> {
  return moderate(context, { verb: 'appeal.decide', comment, reason }, (_row, steps) => {
    const appeal = appealIn(steps)
    if (!appeal || appeal.verdict) return refuse('moderation.not-appealed', {})
    return moderatorsIn(steps).includes(actingPerson(context.actor))
      ? refuse('moderation.own', {})
      : ok({ kind: 'upheld', words: '' })
  })
}

function moderatorsIn(steps: Steps): string[] {
  return steps.filter(hides).map(({ moderatedBy }) => moderatedBy)
}

interface Step {
  readonly verb: Verb
  readonly comment: string
  readonly reason: string
}

type Steps = readonly (typeof moderations.$inferSelect)[]

type Decide = (comment: CommentRow, steps: Steps) => Outcome<Pick<Moderation, 'kind' | 'words'>>

/** One step of moderation: every one has its reason and stands on record, without the words that it hides. */
function moderate(context: Context, step: Step, decide: Decide): Promise<Outcome<string>> {
  return transact(context, step.verb, async ({ db, actor, now }) => {
    const reason = step.reason.trim()
    if (reason === '') return refuse('moderation.reason-missing', {})
    const comment = await lockComment(db, step.comment)
    if (!comment?.submittedAt) return refuse('comment.missing', {})
    const steps = await moderationSteps(db, comment.id)
    const decided = decide(comment, steps)
    if (!decided.ok) return decided
    await db.insert(moderations).values({
      commentId: comment.id,
      ...decided.value,
      reason,
      moderatedBy: actingPerson(actor),
      moderatedAt: now,
    })
    const consultation = (await findConsultation(db, comment.consultationId))!
    const { kind } = decided.value
    if (kind === 'appealed') await tellDeciders({ db, actor, now }, { comment, consultation, steps })
    else await tellAuthor({ db, actor, now }, { comment, consultation, kind, reason })
    const particulars = { comment: comment.number, kind, reason }
    const bill = consultation.billId
    await record({ db, actor, now }, { action: 'comment.moderated', bill, particulars })
    return ok(comment.id)
  })
}

/** The comment that was moderated, and where it was said. */
interface Subject {
  readonly comment: CommentRow
  readonly consultation: ConsultationRow
}

/** Whoever may decide an appeal learns that it waits, except those whose own moderation it is about. */
async function tellDeciders(
  context: Context,
  { comment, consultation, steps }: Subject & { readonly steps: Steps },
): Promise<void> {
  const moderators = moderatorsIn(steps)
  const to = (await peopleThatMay(context.db, 'appeal.decide')).filter(id => !moderators.includes(id))
  const particulars = { first: comment.id, numbers: [comment.number!], round: consultation.round }
  const letter = { kind: 'appeal-waits', particulars } as const
  await writeLetters(context, { letter, bill: consultation.billId, to })
}

type Told = Exclude<ModerationKind, 'appealed'>

/** The author learns what was done to the comment and why, and how an appeal was decided. */
async function tellAuthor(
  context: Context,
  { comment, consultation, kind, reason }: Subject & { readonly kind: Told; readonly reason: string },
): Promise<void> {
  for (const [author, told] of await byAuthor(context.db, [comment.id])) {
    const letter = letterOf(kind, { ...told, reason })
    await writeLetters(context, { letter, bill: consultation.billId, to: [author] })
  }
}

function letterOf(kind: Told, told: ToldComments & { readonly reason: string }): Letter {
  switch (kind) {
    case 'hidden':
    case 'redacted':
      return { kind: 'comment-moderated', particulars: { ...told, hidden: kind === 'hidden' } }
    case 'restored':
      return { kind: 'comment-restored', particulars: told }
    case 'upheld':
      return { kind: 'moderation-stands', particulars: told }
  }
}
