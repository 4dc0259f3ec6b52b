import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { isApproved } from '#app/domain/consultation/position.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { approvalOf, positionWork, standsOf } from '#db/positions.server.ts'
import { submittedPositions } from '#db/schema.ts'

/**
 * Submits the organisation's position as one, with its dissents, once; gives the approval's id. The head or whoever
 * speaks for the organisation may, and only what the head approved as it reads.
 */
export function submitPosition(context: Context, consultation: string): Promise<Outcome<string>> {
  return transact(context, 'position.draft', async ({ db, actor, now }) => {
    const work = await positionWork(db, consultation, { actor, now })
    if (!work.ok) return work
    const { consultation: held, member } = work.value
    const { organisation } = member
    if (!member.heads && !member.represents) return refuse('comment.capacity-unverified', {})
    const stands = await standsOf(db, held.id, organisation.id)
    const approval = await approvalOf(db, held.id, organisation.id)
    const standing = stands.map(each => each.id)
    if (!approval || !isApproved(standing, approval.covered)) return refuse('position.not-approved', {})
    await db.insert(submittedPositions).values({
      ...{ approvalId: approval.id, consultationId: held.id, organisationId: organisation.id },
      organisationKk: organisation.nameKk,
      organisationRu: organisation.nameRu,
      organisationEn: organisation.nameEn,
      ...{ submittedBy: member.person, submittedAt: now },
    })
    const particulars = {
      ...{ consultation: held.id, approval: approval.id },
      ...{ organisation: organisation.id, provisions: stands.length },
    }
    await record({ db, actor, now }, { action: 'position.submitted', bill: held.billId, particulars })
    return ok(approval.id)
  })
}
