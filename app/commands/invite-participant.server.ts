import { randomBytes } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { eraseWord } from '#db/letters.server.ts'
import { participants } from '#db/schema.ts'

/** Who is invited: an organisation, or a person in their own name. */
export interface Invitation {
  readonly consultation: string
  readonly organisation: string | null
  readonly person: string | null
}

/** Invites a participant; gives the word for the link, which works once and is kept only as a hash. */
export function inviteParticipant(context: Context, invitation: Invitation): Promise<Outcome<string>> {
  return transact(context, 'participant.invite', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, invitation.consultation)
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const word = randomBytes(24).toString('base64url')
    const { organisation, person } = invitation
    const whom = { organisationId: organisation, personId: person }
    await db
      .insert(participants)
      .values({ consultationId: consultation.id, ...whom, invitationHash: hashOf(word), invitedAt: now })
    await record(
      { db, actor, now },
      { action: 'participant.invited', bill: consultation.billId, particulars: { ...invitation } },
    )
    return ok(word)
  })
}

/** Joins the consultation that a link invites to, once; gives the consultation's id. */
export function acceptInvitation(context: Context, word: string): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const [participant] = await db
      .select()
      .from(participants)
      .where(eq(participants.invitationHash, hashOf(word)))
      .for('update')
    if (!participant) return refuse('invitation.missing', {})
    const person = actingPerson(actor)
    if (participant.joinedAt) {
      return participant.personId === person ? ok(participant.consultationId) : refuse('invitation.used', {})
    }
    if (participant.personId && participant.personId !== person) return refuse('invitation.used', {})
    await db
      .update(participants)
      .set({ personId: person, joinedAt: now })
      .where(eq(participants.id, participant.id))
    await eraseWord(db, word)
    const consultation = await findConsultation(db, participant.consultationId)
    const particulars = { consultation: participant.consultationId, participant: participant.id }
    await record(
      { db, actor, now },
      { action: 'participant.joined', bill: consultation?.billId, particulars },
    )
    return ok(participant.consultationId)
  })
}
