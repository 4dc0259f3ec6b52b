import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { reviseComment } from '#app/commands/write-comment.server.ts'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const rewriting = z.object({
  kind: z.enum(COMMENT_KINDS).catch('remark'),
  text: z.string().catch(''),
  wording: z.string().nullable().catch(null).default(null),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const form = rewriting.parse(Object.fromEntries(await args.request.formData()))
  const revised = await reviseComment(visiting, args.params['id'] ?? '', form)
  return revised.ok
    ? { comment: revised.value }
    : data({ refusal: revised.refusal }, { status: statusOf(revised.refusal.code) })
}
