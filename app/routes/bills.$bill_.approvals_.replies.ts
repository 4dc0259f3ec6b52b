import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { REMARK_REPLIES } from '#app/domain/consultation/approval.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  remark: z.string(),
  reply: z.enum(REMARK_REPLIES),
  reason: z.string().max(20_000),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'approval.reply')
  const read = await sentFields(args.request, form)
  const replied = await replyToApproval(visiting, read)
  return answered(args.request, replied)
}
