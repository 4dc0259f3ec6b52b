import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transactIn } from '#app/commands/transact-in.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { claimOf } from '#db/claims.server.ts'
import { findConsultation } from '#db/consultations.server.ts'
import { writeLetters } from '#db/letters.server.ts'
import { capacityClaims, comments } from '#db/schema.ts'

/** What an organisation says to a claim to speak for it. */
export interface ClaimVerdict {
  readonly claim: string
  readonly confirmed: boolean
  readonly reason: string
}

/**
 * Confirms or declines, once, that somebody spoke for the organisation; gives the claim's id. The comments stay as
 * they were submitted: what the organisation says stands beside them, and is an entry of its own on record.
 */
export async function decideClaim(
  context: Context,
  { claim: id, confirmed, reason: ground }: ClaimVerdict,
): Promise<Outcome<string>> {
  const claim = await claimOf(context.db, id)
  if (!claim) return refuse('claim.missing', {})
  const asked = { verb: 'capacity.confirm', organisation: claim.organisationId } as const
  return transactIn(context, asked, async ({ db, actor, now }) => {
    const reason = ground.trim()
    if (reason === '') return refuse('representation.reason-missing', {})
    const decided = await db
      .update(capacityClaims)
      .set({ confirmed, reason, decidedBy: actingPerson(actor), decidedAt: now })
      .where(and(eq(capacityClaims.id, id), isNull(capacityClaims.decidedAt)))
      .returning({ id: capacityClaims.id })
    if (decided.length === 0) return refuse('claim.decided', {})
    const consultation = await findConsultation(db, claim.consultationId)
    const particulars = {
      ...{ claim: id, consultation: claim.consultationId },
      ...{ organisation: claim.organisationId, person: claim.personId, reason },
    }
    const said = await db
      .select({ id: comments.id, number: comments.number })
      .from(comments)
      .where(eq(comments.claimId, id))
      .orderBy(asc(comments.number))
    const numbers = said.flatMap(({ number }) => (number === null ? [] : [number]))
    const told = { first: said[0]?.id ?? '', numbers, confirmed, reason }
    const letter = { kind: 'capacity-decided', particulars: told } as const
    const bill = consultation?.billId ?? null
    await writeLetters({ db, actor, now }, { letter, bill, to: [claim.personId] })
    const action = confirmed ? 'capacity.confirmed' : 'capacity.declined'
    await record({ db, actor, now }, { action, bill: consultation?.billId, particulars })
    return ok(id)
  })
}
