import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { holds } from '#app/domain/anchoring/holds.ts'
import { written, type Writing } from '#app/domain/consultation/comment.ts'
import { changingWording } from '#app/domain/consultation/proposed-wording.ts'
import { isModerated, moderated } from '#app/domain/consultation/redaction.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { changingWordings } from '#db/changing-wordings.server.ts'
import type { Handle } from '#db/client.ts'
import {
  currentDispositions,
  findConsultation,
  lockComment,
  phase,
  readableConsultation,
  type CommentRow,
  type ConsultationRow,
} from '#db/consultations.server.ts'
import { moderationSteps } from '#db/moderations.server.ts'
import { commentRevisions, comments, consultedVersions, versions } from '#db/schema.ts'
import { wasSpoken } from '#db/spoken-comments.server.ts'
import { loadTexts } from '#db/versions.server.ts'

/** A comment as it is written: on which amendment of which consultation, or on the draft as a whole. */
export interface Remark extends Writing {
  readonly consultation: string
  readonly amendment: string | null
}

/** Keeps a comment as a private draft of its author; gives its id. Refuses words that the consulted text lacks. */
export function writeComment(context: Context, remark: Remark): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const writing = written(remark)
    if (!writing.ok) return writing
    const consultation = await readableConsultation(db, remark.consultation, actor)
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) !== 'open') return refuse('consultation.not-open', {})
    const version = await heldBy(db, remark)
    if (!version.ok) return version
    const { kind, language, anchor, text, wording } = writing.value
    const [draft] = await db
      .insert(comments)
      .values({
        consultationId: consultation.id,
        amendmentId: remark.amendment,
        versionId: version.value,
        authorId: actingPerson(actor),
        kind,
        language,
        anchor,
        provisionId: 'provision' in anchor ? anchor.provision : null,
        text,
        wording,
        writtenAt: now,
      })
      .returning({ id: comments.id })
    await record(
      { db, actor, now },
      { action: 'comment.drafted', bill: consultation.billId, particulars: { comment: draft!.id } },
    )
    return ok(draft!.id)
  })
}

/** What its author may change of a comment. */
export type Rewriting = Pick<Writing, 'kind' | 'text' | 'wording'>

/** Changes a comment before the close, until it is spoken to; what was submitted keeps its earlier wordings. */
export function reviseComment(context: Context, id: string, rewriting: Rewriting): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const own = await ownOpenComment({ db, actor, now }, id)
    if (!own.ok) return own
    const { comment, consultation } = own.value
    if (comment.submittedAt && (await isSpokenTo(db, id))) return refuse('comment.spoken-to', {})
    const writing = written({ ...rewriting, language: comment.language, anchor: comment.anchor })
    if (!writing.ok) return writing
    const changing = await changingWordings(db, [{ ...comment, wording: writing.value.wording }])
    if (!changing.ok) return changing
    const { kind, text, wording } = writing.value
    if (comment.submittedAt)
      await db
        .insert(commentRevisions)
        .values({ commentId: id, text: comment.text, wording: comment.wording, replacedAt: now })
    await db.update(comments).set({ kind, text, wording, writtenAt: now }).where(eq(comments.id, id))
    const action = comment.submittedAt ? 'comment.revised' : 'comment.drafted'
    await record({ db, actor, now }, { action, bill: consultation.billId, particulars: { comment: id } })
    return ok(id)
  })
}

/** Whether a submitted comment was answered or moderated: what that speaks to is left as it was read. */
async function isSpokenTo(db: Handle, id: string): Promise<boolean> {
  const answered = await currentDispositions(db, [id])
  return answered.has(id) || isModerated(moderated(await moderationSteps(db, id)))
}

/** Takes a private draft away; what was submitted stays. */
export function discardDraft(context: Context, id: string): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const own = await ownOpenComment({ db, actor, now }, id)
    if (!own.ok) return own
    const { comment, consultation } = own.value
    if (comment.submittedAt) return refuse('comment.not-yours', {})
    await db.delete(comments).where(eq(comments.id, id))
    await record(
      { db, actor, now },
      { action: 'comment.withdrawn', bill: consultation.billId, particulars: { comment: id } },
    )
    return ok(id)
  })
}

interface OwnComment {
  readonly comment: CommentRow
  readonly consultation: ConsultationRow
}

async function ownOpenComment({ db, actor, now }: Context, id: string): Promise<Outcome<OwnComment>> {
  const comment = await lockComment(db, id)
  if (!comment) return refuse('comment.missing', {})
  if (comment.authorId !== actingPerson(actor)) return refuse('comment.not-yours', {})
  if (await wasSpoken(db, id)) return refuse('comment.spoken', {})
  const consultation = await findConsultation(db, comment.consultationId)
  if (!consultation || phase(consultation, now) !== 'open') return refuse('consultation.not-open', {})
  return ok({ comment, consultation })
}

/** The version whose text holds the anchor, and reads otherwise than proposed; none for the draft as a whole. */
async function heldBy(db: Handle, remark: Remark): Promise<Outcome<string | null>> {
  const { consultation, amendment, anchor } = remark
  if (amendment === null) return anchorNeedsNoText(anchor) ? ok(null) : refuse('anchor.missing', {})
  const [version] = await db
    .select({ id: versions.id, kkHash: versions.kkHash, ruHash: versions.ruHash })
    .from(consultedVersions)
    .innerJoin(versions, eq(versions.id, consultedVersions.versionId))
    .where(
      and(eq(consultedVersions.consultationId, consultation), eq(consultedVersions.amendmentId, amendment)),
    )
  if (!version) return refuse('version.missing', {})
  const [texts] = await loadTexts(db, [version])
  if (!texts || !holds(anchor, texts)) return refuse('anchor.missing', {})
  const changing = changingWording(remark, texts)
  return changing.ok ? ok(version.id) : changing
}

function anchorNeedsNoText(anchor: Anchor): boolean {
  return anchor.kind === 'draft' || anchor.kind === 'term'
}
