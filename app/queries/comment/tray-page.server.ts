import { and, eq, isNull } from 'drizzle-orm'
import { personId } from '#app/domain/access/actor.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { endOf } from '#app/domain/consultation/organisation-history.ts'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { cardsWhere } from '#app/queries/comment/comment-cards.server.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { asRead } from '#app/queries/comment/comments-as-read.server.ts'
import { nameOf } from '#db/trilingual.ts'
import { claimableOrganisations } from '#db/claims.server.ts'
import { readableConsultation, type ConsultationRow } from '#db/consultations.server.ts'
import { living, membershipOf, organisationHistory, type Membership } from '#db/organisations.server.ts'
import { comments } from '#db/schema.ts'

/** What somebody wrote in a consultation and has not submitted yet. */
export interface TrayPage {
  readonly card: ConsultationCard
  readonly drafts: readonly CommentAsRead[]
  /** The organisation that the reader belongs to, if it still is; and whether it has named them. */
  readonly house: { readonly name: Trilingual; readonly represents: boolean } | null
  /** The organisations that have not named the reader and for which they may claim to speak; their own first. */
  readonly claimable: readonly { readonly id: string; readonly name: Trilingual }[]
  /** Why nobody speaks for the reader's organisation any more, where it is none. */
  readonly noMore: Refusal | null
}

/** The drafts of whoever asks; nothing where there is no such consultation for them. */
export async function trayPage(reader: Reader, id: string): Promise<TrayPage | null> {
  const { db, actor, now } = reader
  const consultation = await readableConsultation(db, id, actor)
  const own = personId(actor)
  if (!consultation || own === null) return null
  const mine = and(eq(comments.consultationId, id), eq(comments.authorId, own), isNull(comments.submittedAt))
  const member = await membershipOf(db, actor, now)
  const alive = member && (await living(db, member))
  return {
    card: await consultationCard(reader, consultation),
    drafts: await asRead(db, await cardsWhere(db, mine)),
    house: alive?.ok ? { name: nameOf(alive.value.organisation), represents: alive.value.represents } : null,
    claimable: await claimable(reader, consultation, alive?.ok ? alive.value : null),
    noMore: alive && !alive.ok ? alive.refusal : null,
  }
}

async function claimable(
  { db, actor, now }: Reader,
  consultation: ConsultationRow,
  member: Membership | null,
): Promise<TrayPage['claimable']> {
  const [offered, history] = await Promise.all([
    claimableOrganisations(db, consultation, actor),
    organisationHistory(db),
  ])
  const today = dayInKazakhstan(now)
  const own = member?.organisation.id
  const lasting = offered.filter(({ id }) => endOf(id, history, today) === null)
  const others = lasting.filter(({ id }) => id !== own)
  const unnamed = member?.represents ? others : [...lasting.filter(({ id }) => id === own), ...others]
  return unnamed.map(row => ({ id: row.id, name: nameOf(row) }))
}
