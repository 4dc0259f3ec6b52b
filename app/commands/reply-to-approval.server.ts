import { eq } from 'drizzle-orm'
import type { Context } from '#app/commands/context.ts'
import { record } from '#app/commands/record.server.ts'
import { transact } from '#app/commands/transact.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import type { RemarkReply } from '#app/domain/consultation/approval.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { approvalRemarks, approvalReplies, approvals, consultations } from '#db/schema.ts'
import { isIdentity } from '#db/versions.server.ts'

/** The developer's word to one remark of a body. */
export interface ApprovalReply {
  readonly remark: string
  readonly reply: RemarkReply
  readonly reason: string
}

/** Replies to a remark, with a reason; gives the id of the remark. Earlier replies are kept, the latest counts. */
export function replyToApproval(context: Context, reply: ApprovalReply): Promise<Outcome<string>> {
  return transact(context, 'approval.reply', async ({ db, actor, now }) => {
    const reason = reply.reason.trim()
    if (reason === '') return refuse('disposition.reason-missing', {})
    const [found] = isIdentity(reply.remark)
      ? await db
          .select({ bill: consultations.billId, number: approvalRemarks.number, approval: approvals.id })
          .from(approvalRemarks)
          .innerJoin(approvals, eq(approvals.id, approvalRemarks.approvalId))
          .innerJoin(consultations, eq(consultations.id, approvals.consultationId))
          .where(eq(approvalRemarks.id, reply.remark))
      : []
    if (!found) return refuse('remark.missing', {})
    await db.insert(approvalReplies).values({
      ...{ remarkId: reply.remark, reply: reply.reply, reason },
      ...{ repliedBy: actingPerson(actor), repliedAt: now },
    })
    const particulars = { remark: reply.remark, reply: reply.reply, approval: found.approval }
    await record({ db, actor, now }, { action: 'approval.replied', bill: found.bill, particulars })
    return ok(reply.remark)
  })
}
