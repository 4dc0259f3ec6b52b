import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { assignComments } from '#app/commands/assign-comments.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const nothing = z.literal('').transform(() => null)
const form = z.object({
  comments: z.array(z.uuid()).min(1),
  person: z.union([nothing, z.uuid()]),
  dueOn: z.union([nothing, z.iso.date()]),
  note: z.string().max(2_000),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.assign')
  const sent = await args.request.formData()
  const read = form.safeParse({ ...Object.fromEntries(sent), comments: sent.getAll('comment') })
  const assigned = read.success ? await assignComments(visiting, read.data) : refuse('comment.missing', {})
  if (assigned.ok) return data({})
  return data({ refusal: assigned.refusal }, { status: statusOf(assigned.refusal.code) })
}
