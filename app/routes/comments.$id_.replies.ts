import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { replyToComment } from '#app/commands/reply-to-comment.server.ts'
import { REPLY_KINDS } from '#app/domain/consultation/comment.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const reply = z.object({ kind: z.enum(REPLY_KINDS).catch('standing'), text: z.string().max(2_000).catch('') })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const { kind, text } = reply.parse(Object.fromEntries(await args.request.formData()))
  const replied = await replyToComment(visiting, { comment: args.params['id'] ?? '', kind, text })
  return replied.ok
    ? redirect(`/comments#comment-${replied.value}`)
    : data({ refusal: replied.refusal }, { status: statusOf(replied.refusal.code) })
}
