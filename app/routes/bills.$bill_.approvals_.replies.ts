import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { replyToApproval } from '#app/commands/reply-to-approval.server.ts'
import { REMARK_REPLIES } from '#app/domain/consultation/approval.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  remark: z.string(),
  reply: z.enum(REMARK_REPLIES),
  reason: z.string().max(20_000),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'approval.reply')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const replied = await replyToApproval(visiting, read.data)
  if (replied.ok) return { remark: replied.value }
  return data({ refusal: replied.refusal }, { status: statusOf(replied.refusal.code) })
}
