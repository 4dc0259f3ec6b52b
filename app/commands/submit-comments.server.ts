import { and, asc, eq, isNull, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson, type Actor } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import type { SubmittedCapacity } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { headOf, living, membershipOf } from '#db/organisations.server.ts'
import { administratorsOf } from '#db/representations.server.ts'
import { capacityClaims, comments, people } from '#db/schema.ts'

/**
 * Submits all drafts that the actor has in a consultation, together and in the given capacity, which is frozen with
 * the organisation's name as it is now; gives the numbers of the comments.
 */
export function submitComments(
  context: Context,
  id: string,
  capacity: SubmittedCapacity,
): Promise<Outcome<number[]>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, id, true) // one after the other, so that numbers have no gaps
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) !== 'open') return refuse('consultation.not-open', {})
    const speaking = await speaker({ db, actor, now }, id, capacity)
    if (!speaking.ok) return speaking
    const drafts = await draftsOf(db, id, actingPerson(actor))
    if (drafts.length === 0) return refuse('comment.nothing-to-submit', {})
    const first = 1 + (await lastNumber(db, id))
    for (const [place, draft] of drafts.entries())
      await db
        .update(comments)
        .set({ ...speaking.value, number: first + place, submittedAt: now })
        .where(eq(comments.id, draft.id))
    const numbers = drafts.map((_, place) => first + place)
    const texts = drafts.map(draft => hashOf(`${draft.text}\n${draft.wording ?? ''}`))
    if (speaking.value.claimId) await tellKeepers({ db, actor, now }, { bill: consultation.billId, numbers })
    await record(
      { db, actor, now },
      {
        action: 'comment.submitted',
        bill: consultation.billId,
        particulars: { consultation: id, numbers, texts, ...saidBy(speaking.value, organisationOf(actor)) },
      },
    )
    return ok(numbers)
  })
}

/** Tells the head and the administrators of the claimed organisation that an answer is theirs to give. */
async function tellKeepers(
  { db, actor, now }: Context,
  { bill, numbers }: { readonly bill: string; readonly numbers: readonly number[] },
): Promise<void> {
  const organisation = organisationOf(actor)
  if (organisation === null) return
  const [person] = await db
    .select()
    .from(people)
    .where(eq(people.id, actingPerson(actor)))
  const { nameKk: kk, nameRu: ru, nameEn: en } = person!
  const particulars = { organisation, name: { kk, ru, en }, numbers }
  const head = await headOf(db, organisation)
  const to = [...(head ? [head] : []), ...(await administratorsOf(db, organisation))]
  await writeLetters({ db, actor, now }, { letter: { kind: 'capacity-claimed', particulars }, bill, to })
}

function organisationOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.organisation : null
}

/** In whose name, for the record: a claimant with the claim that the organisation may answer. */
function saidBy({ capacity, organisationId, claimId }: Speaking, claimed: string | null) {
  return {
    capacity,
    ...(organisationId && { organisation: organisationId }),
    ...(claimId && { claim: claimId, claimed }),
  }
}

interface Speaking {
  readonly capacity: SubmittedCapacity
  readonly organisationId: string | null
  readonly organisationKk: string | null
  readonly organisationRu: string | null
  readonly organisationEn: string | null
  readonly claimId: string | null
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
  consultation: string,
  capacity: SubmittedCapacity,
): Promise<Outcome<Speaking>> {
  if (capacity !== 'representative' && capacity !== 'claimant') return ok({ capacity, ...ALONE })
  const { db, actor, now } = context
  const member = await membershipOf(db, actor, now)
  if (!member) return refuse('comment.capacity-unclaimable', {})
  const alive = await living(db, member)
  if (!alive.ok) return alive
  const { id, nameKk, nameRu, nameEn } = member.organisation
  const named = { organisationKk: nameKk, organisationRu: nameRu, organisationEn: nameEn }
  // Whoever was named while the page stood open speaks for the organisation, whatever the page still offered.
  if (member.represents)
    return ok({ capacity: 'representative', organisationId: id, ...named, claimId: null })
  if (capacity === 'representative') return refuse('comment.capacity-unverified', {})
  const [claim] = await db
    .insert(capacityClaims)
    .values({
      ...{ consultationId: consultation, personId: member.person, organisationId: id, ...named },
      claimedAt: now,
    })
    .returning({ id: capacityClaims.id })
  return ok({ capacity, ...ALONE, claimId: claim!.id })
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
