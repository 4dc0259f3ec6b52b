import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const nothing = z.literal('').transform(() => null)
const form = z.object({
  comment: z.array(z.uuid()).min(1),
  person: z.union([nothing, z.uuid()]),
  dueOn: z.union([nothing, z.iso.date()]),
  note: z.string().max(2_000),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.assign')
  const { comment, ...task } = await sentFields(args.request, form, ['comment'])
  return answered(args.request, await assignComments(visiting, { ...task, comments: comment }))
}
