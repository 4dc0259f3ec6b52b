import { and, eq, inArray } from 'drizzle-orm'
import { may } from '#app/domain/access/may.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import type { CommentAsRead, CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { isApproved } from '#app/domain/consultation/position.ts'
import type { MemberNote, StandCard, SubmittedPosition } from '#app/domain/consultation/position-card.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { cardsWhere } from '#app/queries/comment/comment-cards.server.ts'
import { asRead } from '#app/queries/comment/comments-as-read.server.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import {
  consultedElements,
  type ConsultedElement,
} from '#app/queries/consultation/consulted-elements.server.ts'
import { memberNotes, positionsSubmitted, standCards } from '#app/queries/position/positions.server.ts'
import { nameOf } from '#db/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { readableConsultation } from '#db/consultations.server.ts'
import { headOf, living, membershipOf, type Membership } from '#db/organisations.server.ts'
import { approvalOf, submissionOf } from '#db/positions.server.ts'
import { comments, people, sharedComments } from '#db/schema.ts'

/** The positions of a consultation: one's own in the making, and, for those who answer, the submitted ones. */
export interface PositionPage {
  readonly card: ConsultationCard
  readonly own: OwnPosition | null
  /** What organisations submitted; none for whoever may not see what others said yet. */
  readonly received: readonly SubmittedPosition[] | null
}

/** A position in the making, as its members see it. */
export interface OwnPosition {
  readonly organisation: Trilingual
  readonly elements: readonly ConsultedElement[]
  readonly stands: readonly StandCard[]
  readonly notes: readonly MemberNote[]
  readonly dissents: readonly MemberNote[]
  /** Comments that colleagues, and the reader, showed to the organisation. */
  readonly shared: readonly CommentAsRead[]
  /** The reader's comments that nobody else sees. */
  readonly unshared: readonly CommentAsRead[]
  readonly approval: { readonly by: Trilingual; readonly at: string; readonly holds: boolean } | null
  readonly submitted: { readonly by: Trilingual; readonly at: string } | null
  readonly head: Trilingual | null
  readonly heads: boolean
  readonly maySubmit: boolean
  readonly open: boolean
  /** Why nobody speaks for the organisation any more, where it is none. */
  readonly noMore: Refusal | null
}

/** The page of positions; nothing where the reader may not read the consultation. */
export async function positionPage(
  reader: Reader,
  id: string,
  language: Language,
): Promise<PositionPage | null> {
  const { db, actor, now } = reader
  const consultation = await readableConsultation(db, id, actor)
  if (!consultation) return null
  const card = await consultationCard(reader, consultation)
  const member = may(actor, 'position.draft') ? await membershipOf(db, actor, now) : null
  const sees = seesEverything(actor) || card.phase === 'reported'
  return {
    card,
    own: member ? await ownPosition(db, { id, member, open: card.phase === 'open' }, language) : null,
    received: sees ? await positionsSubmitted(db, id) : null,
  }
}

interface Own {
  readonly id: string
  readonly member: Membership
  readonly open: boolean
}

async function ownPosition(db: Handle, { id, member, open }: Own, language: Language): Promise<OwnPosition> {
  const of = { consultation: id, organisation: member.organisation.id }
  const [elements, stands, notes, dissents, shared, unshared, head] = await Promise.all([
    consultedElements(db, id, language),
    standCards(db, id, of.organisation),
    memberNotes(db, of, false),
    memberNotes(db, of, true),
    sharedWith(db, of).then(cards => asRead(db, cards)),
    unsharedBy(db, id, member.person).then(cards => asRead(db, cards)),
    headOf(db, of.organisation),
  ])
  const approval = await approvalOf(db, id, of.organisation)
  const submission = await submissionOf(db, id, of.organisation)
  const alive = await living(db, member)
  return {
    organisation: nameOf(member.organisation),
    ...{ elements, stands, notes, dissents, shared, unshared },
    approval: approval && {
      by: (await personName(db, approval.approvedBy))!,
      at: approval.approvedAt.toISOString(),
      holds: isApproved(
        stands.map(stand => stand.id),
        approval.covered,
      ),
    },
    submitted: submission && {
      by: (await personName(db, submission.submittedBy))!,
      at: submission.submittedAt.toISOString(),
    },
    head: head ? await personName(db, head) : null,
    heads: member.heads,
    maySubmit: member.heads || member.represents,
    open: open && !submission && member.end === null,
    noMore: alive.ok ? null : alive.refusal,
  }
}

async function personName(db: Handle, id: string): Promise<Trilingual | null> {
  const [person] = await db.select().from(people).where(eq(people.id, id))
  return person ? nameOf(person) : null
}

async function sharedWith(
  db: Handle,
  of: { readonly consultation: string; readonly organisation: string },
): Promise<CommentCard[]> {
  const rows = await db
    .select({ id: sharedComments.commentId })
    .from(sharedComments)
    .innerJoin(comments, eq(comments.id, sharedComments.commentId))
    .where(
      and(eq(comments.consultationId, of.consultation), eq(sharedComments.organisationId, of.organisation)),
    )
  if (rows.length === 0) return []
  const ids = rows.map(row => row.id)
  return cardsWhere(db, inArray(comments.id, ids))
}

async function unsharedBy(db: Handle, consultation: string, person: string): Promise<CommentCard[]> {
  const cards = await cardsWhere(
    db,
    and(eq(comments.consultationId, consultation), eq(comments.authorId, person)),
  )
  const rows = await db
    .select({ id: sharedComments.commentId })
    .from(sharedComments)
    .innerJoin(comments, eq(comments.id, sharedComments.commentId))
    .where(eq(comments.authorId, person))
  const shared = new Set(rows.map(row => row.id))
  return cards.filter(card => !shared.has(card.id))
}
