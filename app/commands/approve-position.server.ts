import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { positionWork, standsOf } from '#db/positions.server.ts'
import { approvedPositions, positionApprovals } from '#db/schema.ts'

/** Approves the organisation's position as it reads now, in the name of its head; gives the approval's id. */
export function approvePosition(context: Context, consultation: string): Promise<Outcome<string>> {
  return transact(context, 'position.draft', async ({ db, actor, now }) => {
    const work = await positionWork(db, consultation, { actor, now })
    if (!work.ok) return work
    const { consultation: held, member } = work.value
    if (!member.heads) return refuse('position.head-only', {})
    const stands = await standsOf(db, held.id, member.organisation.id)
    if (stands.length === 0) return refuse('position.nothing-drafted', {})
    const [approval] = await db
      .insert(positionApprovals)
      .values({
        ...{ consultationId: held.id, organisationId: member.organisation.id },
        ...{ approvedBy: member.person, approvedAt: now },
      })
      .returning({ id: positionApprovals.id })
    const approvalId = approval!.id
    await db.insert(approvedPositions).values(stands.map(({ id }) => ({ approvalId, positionId: id })))
    const particulars = { consultation: held.id, approval: approvalId, provisions: stands.length }
    await record({ db, actor, now }, { action: 'position.approved', bill: held.billId, particulars })
    return ok(approvalId)
  })
}
