import { and, asc, eq, isNull, max } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { hashOf } from '#app/domain/canonical.ts'
import type { Capacity } from '#app/domain/consultation/comment.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import { findConsultation, phase } from '#db/consultations.server.ts'
import { comments, organisations, people } from '#db/schema.ts'

/**
 * Submits all drafts that the actor has in a consultation, together and in the given capacity, which is frozen with
 * the organisation's name as it is now; gives the numbers of the comments.
 */
export function submitComments(context: Context, id: string, capacity: Capacity): Promise<Outcome<number[]>> {
  return transact(context, 'comment.write', async ({ db, actor, now }) => {
    const consultation = await findConsultation(db, id, true) // one after the other, so that numbers have no gaps
    if (!consultation) return refuse('consultation.missing', {})
    if (phase(consultation, now) !== 'open') return refuse('consultation.not-open', {})
    const speaking = await speaker(db, actingPerson(actor), capacity)
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
    await record(
      { db, actor, now },
      {
        action: 'comment.submitted',
        bill: consultation.billId,
        particulars: { consultation: id, numbers, texts, capacity },
      },
    )
    return ok(numbers)
  })
}

interface Speaking {
  readonly capacity: Capacity
  readonly organisationId: string | null
  readonly organisationKk: string | null
  readonly organisationRu: string | null
  readonly organisationEn: string | null
}

/** Only whom an organisation has named speaks for it; experts and citizens speak for themselves. */
async function speaker(db: Handle, person: string, capacity: Capacity): Promise<Outcome<Speaking>> {
  const alone = { organisationId: null, organisationKk: null, organisationRu: null, organisationEn: null }
  if (capacity !== 'representative') return ok({ capacity, ...alone })
  const [organisation] = await db
    .select({
      id: organisations.id,
      kk: organisations.nameKk,
      ru: organisations.nameRu,
      en: organisations.nameEn,
    })
    .from(people)
    .innerJoin(organisations, eq(organisations.id, people.organisationId))
    .where(and(eq(people.id, person), eq(people.represents, true)))
  if (!organisation) return refuse('comment.capacity-unverified', {})
  const { id, kk, ru, en } = organisation
  return ok({ capacity, organisationId: id, organisationKk: kk, organisationRu: ru, organisationEn: en })
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
