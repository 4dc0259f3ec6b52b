import { randomBytes } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { mailAddress } from '#app/domain/access/registration.ts'
import { hashOf } from '#app/domain/canonical.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { usableInvitation } from '#db/invitations.server.ts'
import { invitedReaders } from '#db/letter-readers.server.ts'
import { eraseWord, writeLetters, writeToStranger } from '#db/letters.server.ts'
import { participants, people } from '#db/schema.ts'

/** Who is invited: an organisation, a person in their own name, or whoever reads the mail of an address. */
export interface Invitation {
  readonly consultation: string
  readonly organisation: string | null
  readonly person: string | null
  readonly address?: Addressee | null
}

/** A mail address, and the language that its reader is written to in where they have no account. */
export interface Addressee {
  readonly address: string
  readonly language: keyof Trilingual
}

/**
 * Invites a participant and tells them; gives the word for the link, which works once. It is kept as a hash only, and
 * in the letter to somebody without an account until that is sent.
 */
export function inviteParticipant(context: Context, invitation: Invitation): Promise<Outcome<string>> {
  return transact(context, 'participant.invite', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, invitation.consultation)
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) === 'reported') return refuse('consultation.reported', {})
    const addressee = await addresseeOf(db, invitation.address ?? null)
    if (!addressee.ok) return addressee
    const word = randomBytes(24).toString('base64url')
    const { organisation } = invitation
    const person = invitation.person ?? addressee.value?.person ?? null
    if (person !== null && (await isInvited(db, consultation.id, person)))
      return refuse('participant.invited-already', {})
    const whom = { organisationId: organisation, personId: person }
    await db
      .insert(participants)
      .values({ consultationId: consultation.id, ...whom, invitationHash: hashOf(word), invitedAt: now })
    const { id, billId: bill, closesOn } = consultation
    const telling = {
      letter: { kind: 'consultation-invited', particulars: { consultation: id, closesOn } },
      bill,
    } as const
    const to = await invitedReaders(db, { organisation, person })
    await writeLetters({ db, actor, now }, { ...telling, to, about: id })
    if (addressee.value && person === null)
      await writeToStranger({ db, actor, now }, { ...addressee.value, word }, telling)
    await record(
      { db, actor, now },
      { action: 'participant.invited', bill, particulars: { consultation: id, organisation, person } },
    )
    return ok(word)
  })
}

async function isInvited(db: Handle, consultation: string, person: string): Promise<boolean> {
  const [row] = await db
    .select({ id: participants.id })
    .from(participants)
    .where(and(eq(participants.consultationId, consultation), eq(participants.personId, person)))
    .limit(1)
  return row !== undefined
}

/** The address as it may be written to, and whose it is where somebody has an account with it. */
async function addresseeOf(db: Handle, addressee: Addressee | null) {
  if (!addressee) return ok(null)
  const address = mailAddress(addressee.address)
  if (!address.ok) return address
  const [known] = await db.select({ id: people.id }).from(people).where(eq(people.email, address.value))
  return ok({ address: address.value, language: addressee.language, person: known?.id ?? null })
}

/** Joins the consultation that a link invites to, once; gives the consultation's id. */
export function acceptInvitation(context: Context, word: string): Promise<Outcome<string>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const person = actingPerson(actor)
    const usable = await usableInvitation(db, { word, person }, 'lock')
    if (!usable.ok) return usable
    const participant = usable.value
    if (participant.joinedAt) return ok(participant.consultationId)
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
