import { and, asc, eq, isNull, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import type { SubmittedCapacity, Voice } from '#app/domain/consultation/comment.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { endOf } from '#app/domain/consultation/organisation-history.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { changingWordings } from '#db/changing-wordings.server.ts'
import type { Handle } from '#db/client.ts'
import { claimableOrganisations, keepersOf } from '#db/claims.server.ts'
import { findConsultation, phase, type ConsultationRow } from '#db/consultations.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { living, membershipOf, organisationHistory, type Membership } from '#db/organisations.server.ts'
import { capacityClaims, comments, people } from '#db/schema.ts'
import { nameOf } from '#db/trilingual.ts'

/**
 * Submits all drafts that the actor has in a consultation, together and in one voice, which is frozen with the
 * organisation's name as it is now; gives the numbers of the comments.
 */
export function submitComments(context: Context, id: string, voice: Voice): Promise<Outcome<number[]>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const asked = openAt(now, await findConsultation(db, id))
    if (!asked.ok) return asked
    // Before the lock: a law takes a while to load, and in the last minute many submit.
    const changing = await changingWordings(db, await draftsOf(db, id, actingPerson(actor)))
    if (!changing.ok) return changing
    // One after the other, so that numbers have no gaps.
    const locked = openAt(now, await findConsultation(db, id, true))
    if (!locked.ok) return locked
    const consultation = locked.value
    const speaking = await speaker({ db, actor, now }, consultation, voice)
    if (!speaking.ok) return speaking
    const drafts = await draftsOf(db, id, actingPerson(actor))
    if (drafts.length === 0) return refuse('comment.nothing-to-submit', {})
    const { frozen, claimed } = speaking.value
    const first = 1 + (await lastNumber(db, id))
    for (const [place, draft] of drafts.entries())
      await db
        .update(comments)
        .set({ ...frozen, number: first + place, submittedAt: now })
        .where(eq(comments.id, draft.id))
    const numbers = drafts.map((_, place) => first + place)
    const texts = drafts.map(draft => hashOf(`${draft.text}\n${draft.wording ?? ''}`))
    if (claimed !== null) await tellKeepers({ db, actor, now }, { claimed, consultation, numbers })
    await record(
      { db, actor, now },
      {
        action: 'comment.submitted',
        bill: consultation.billId,
        particulars: { consultation: id, numbers, texts, ...saidBy(speaking.value) },
      },
    )
    return ok(numbers)
  })
}

function openAt(now: Date, consultation: ConsultationRow | null): Outcome<ConsultationRow> {
  if (!consultation) return refuse('consultation.missing', {})
  return phase(consultation, now) === 'open' ? ok(consultation) : refuse('consultation.not-open', {})
}

interface Claim {
  /** The id of the claimed organisation. */
  readonly claimed: string
  readonly consultation: ConsultationRow
  readonly numbers: readonly number[]
}

/** Tells the head and the administrators of the claimed organisation that an answer is theirs to give. */
async function tellKeepers(
  { db, actor, now }: Context,
  { claimed, consultation, numbers }: Claim,
): Promise<void> {
  const [person] = await db
    .select()
    .from(people)
    .where(eq(people.id, actingPerson(actor)))
  const particulars = { organisation: claimed, name: nameOf(person!), numbers }
  const to = (await keepersOf(db, [claimed])).get(claimed) ?? []
  const letter = { kind: 'capacity-claimed', particulars } as const
  await writeLetters({ db, actor, now }, { letter, bill: consultation.billId, to })
}

/** In whose name, for the record: a claimant with the claim that the organisation may answer. */
function saidBy({ frozen: { capacity, organisationId, claimId }, claimed }: Speaking) {
  return {
    capacity,
    ...(organisationId && { organisation: organisationId }),
    ...(claimId && { claim: claimId, claimed }),
  }
}

/** In whose name somebody is heard. */
interface Speaking {
  /** What every comment is submitted with. */
  readonly frozen: {
    readonly capacity: SubmittedCapacity
    readonly organisationId: string | null
    readonly organisationKk: string | null
    readonly organisationRu: string | null
    readonly organisationEn: string | null
    readonly claimId: string | null
  }
  /** The organisation that has not named them, by its id. */
  readonly claimed: string | null
}

const ALONE = {
  ...{ organisationId: null, organisationKk: null, organisationRu: null, organisationEn: null },
  claimId: null,
}

/**
 * Only whom an organisation has named speaks for it; who asks to is a claimant until it says so. Experts and citizens
 * speak for themselves. Nobody speaks for an organisation that is no more.
 */
async function speaker(
  context: Context,
  consultation: ConsultationRow,
  voice: Voice,
): Promise<Outcome<Speaking>> {
  if (voice === 'expert' || voice === 'citizen')
    return ok({ frozen: { capacity: voice, ...ALONE }, claimed: null })
  const member = await membershipOf(context.db, context.actor, context.now)
  if (voice === 'representative') return representing(context.db, member)
  // Whoever was named while the page stood open speaks for the organisation, whatever the page still offered.
  if (member?.represents && member.organisation.id === voice.claimed) return representing(context.db, member)
  return claiming(context, consultation, voice.claimed)
}

async function representing(db: Handle, member: Membership | null): Promise<Outcome<Speaking>> {
  if (!member) return refuse('comment.capacity-unclaimable', {})
  const alive = await living(db, member)
  if (!alive.ok) return alive
  if (!member.represents) return refuse('comment.capacity-unverified', {})
  const { id, nameKk, nameRu, nameEn } = member.organisation
  const named = { organisationKk: nameKk, organisationRu: nameRu, organisationEn: nameEn }
  const frozen = { capacity: 'representative', organisationId: id, ...named, claimId: null } as const
  return ok({ frozen, claimed: null })
}

async function claiming(
  { db, actor, now }: Context,
  consultation: ConsultationRow,
  claimed: string,
): Promise<Outcome<Speaking>> {
  const offered = await claimableOrganisations(db, consultation, actor)
  const organisation = offered.find(each => each.id === claimed)
  if (!organisation) return refuse('organisation.missing', {})
  const end = endOf(claimed, await organisationHistory(db), dayInKazakhstan(now))
  const alive = await living(db, { organisation, end })
  if (!alive.ok) return alive
  const { nameKk, nameRu, nameEn } = organisation
  const [claim] = await db
    .insert(capacityClaims)
    .values({
      ...{ consultationId: consultation.id, personId: actingPerson(actor), organisationId: claimed },
      ...{ organisationKk: nameKk, organisationRu: nameRu, organisationEn: nameEn },
      claimedAt: now,
    })
    .returning({ id: capacityClaims.id })
  return ok({ frozen: { capacity: 'claimant', ...ALONE, claimId: claim!.id }, claimed })
}

function draftsOf(db: Handle, consultation: string, author: string) {
  return db
    .select()
    .from(comments)
    .where(
      and(
        eq(comments.consultationId, consultation),
        eq(comments.authorId, author),
        isNull(comments.submittedAt),
      ),
    )
    .orderBy(asc(comments.writtenAt), asc(comments.id))
}

async function lastNumber(db: Handle, consultation: string): Promise<number> {
  const [last] = await db
    .select({ number: max(comments.number) })
    .from(comments)
    .where(eq(comments.consultationId, consultation))
  return last?.number ?? 0
}
