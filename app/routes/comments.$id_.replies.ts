import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { replyToComment } from '#app/commands/reply-to-comment.server.ts'
import { REPLY_KINDS } from '#app/domain/consultation/comment.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const reply = z.object({ kind: z.enum(REPLY_KINDS), text: z.string().max(2_000).catch('') })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const { kind, text } = await sentFields(args.request, reply)
  const replied = await replyToComment(visiting, { comment: args.params['id'] ?? '', kind, text })
  return replied.ok ? redirect(`/comments#comment-${replied.value}`) : refusedAnswer(replied.refusal)
}
