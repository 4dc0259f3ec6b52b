import { personId } from '#app/domain/access/actor.ts'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { consultationCard, type Reader } from '#app/queries/consultation/consultation-cards.server.ts'
import { findConsultation } from '#db/consultations.server.ts'
import { usableInvitation } from '#db/invitations.server.ts'

/** Where the link of an invitation leads. */
export interface InvitationLink {
  readonly card: ConsultationCard
  /** Whether somebody is known to come by it: the reader, or for a visitor perhaps another. */
  readonly taken: boolean
  /** Whether the consultation was joined by it. */
  readonly joined: boolean
}

/** What an invitation invites to; refuses a link that leads nowhere, and one that is another's. */
export async function invitationLink(reader: Reader, word: string): Promise<Outcome<InvitationLink>> {
  const { db, actor } = reader
  const usable = await usableInvitation(db, { word, person: personId(actor) })
  if (!usable.ok) return usable
  const { joinedAt, consultationId, personId: person } = usable.value
  const consultation = await findConsultation(db, consultationId)
  if (!consultation) return refuse('invitation.missing', {})
  const card = await consultationCard(reader, consultation)
  return ok({ card, taken: person !== null, joined: joinedAt !== null })
}
