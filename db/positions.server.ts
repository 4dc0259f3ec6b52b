import { and, asc, desc, eq } from 'drizzle-orm'
import type { Actor } from '#app/domain/access/actor.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Handle } from '#db/client.ts'
import {
  findConsultation,
  phase,
  readableConsultation,
  type ConsultationRow,
} from '#db/consultations.server.ts'
import { living, membershipOf, type Membership } from '#db/organisations.server.ts'
import { approvedPositions, positionApprovals, positions, submittedPositions } from '#db/schema.ts'

export type PositionRow = typeof positions.$inferSelect

/** An organisation's position in the making: who works on it, and in which consultation. */
export interface PositionWork {
  readonly consultation: ConsultationRow
  readonly member: Membership
}

/**
 * The position that the actor works on with colleagues, held until the end of the transaction. Refuses whoever was
 * not asked, a consultation that takes nothing now, and a position that was submitted.
 */
export async function positionWork(
  db: Handle,
  id: string,
  { actor, now }: { readonly actor: Actor; readonly now: Date },
): Promise<Outcome<PositionWork>> {
  if (!(await readableConsultation(db, id, actor))) return refuse('consultation.missing', {})
  const consultation = await findConsultation(db, id, true)
  if (!consultation) return refuse('consultation.missing', {})
  const member = await membershipOf(db, actor, now)
  if (!member) return refuse('position.no-organisation', {})
  const alive = await living(db, member)
  if (!alive.ok) return alive
  if (phase(consultation, now) !== 'open') return refuse('consultation.not-open', {})
  const submitted = await submissionOf(db, id, member.organisation.id)
  return submitted ? refuse('position.submitted', {}) : ok({ consultation, member })
}

/** What an organisation says to each provision in the revisions that count now. */
export function standsOf(db: Handle, consultation: string, organisation: string): Promise<PositionRow[]> {
  return db
    .selectDistinctOn([positions.amendmentId, positions.provisionId])
    .from(positions)
    .where(and(eq(positions.consultationId, consultation), eq(positions.organisationId, organisation)))
    .orderBy(asc(positions.amendmentId), asc(positions.provisionId), desc(positions.revision))
}

/** The head's last approval with the revisions it covers; nothing where there is none. */
export async function approvalOf(db: Handle, consultation: string, organisation: string) {
  const [approval] = await db
    .select()
    .from(positionApprovals)
    .where(
      and(
        eq(positionApprovals.consultationId, consultation),
        eq(positionApprovals.organisationId, organisation),
      ),
    )
    .orderBy(desc(positionApprovals.approvedAt), desc(positionApprovals.id))
    .limit(1)
  if (!approval) return null
  const covered = await db
    .select({ id: approvedPositions.positionId })
    .from(approvedPositions)
    .where(eq(approvedPositions.approvalId, approval.id))
  return { ...approval, covered: covered.map(row => row.id) }
}

/** The submission of an organisation's position; nothing while it is in the making. */
export async function submissionOf(db: Handle, consultation: string, organisation: string) {
  const [submission] = await db
    .select()
    .from(submittedPositions)
    .where(
      and(
        eq(submittedPositions.consultationId, consultation),
        eq(submittedPositions.organisationId, organisation),
      ),
    )
  return submission ?? null
}
