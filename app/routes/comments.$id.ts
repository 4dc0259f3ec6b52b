import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { reviseComment } from '#app/commands/write-comment.server.ts'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const rewriting = z.object({
  kind: z.enum(COMMENT_KINDS),
  text: z.string(),
  wording: z.string().nullable().default(null),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const form = await sentFields(args.request, rewriting)
  const revised = await reviseComment(visiting, args.params['id'] ?? '', form)
  return answered(args.request, revised, comment => ({ comment }))
}
