import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { endRepresentation } from '#app/commands/name-representative.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ reason: z.string().max(2_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const ended = await endRepresentation(visiting, args.params['id'] ?? '', read.data.reason)
  if (ended.ok) return { ended: ended.value }
  return data({ refusal: ended.refusal }, { status: statusOf(ended.refusal.code) })
}
