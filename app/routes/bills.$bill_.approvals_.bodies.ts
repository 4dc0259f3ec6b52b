import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { askBody } from '#app/commands/ask-body.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  consultation: z.uuid(),
  organisation: z.uuid(),
  workingDays: z.coerce.number().catch(0),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const asked = await askBody(visiting, read.data)
  if (asked.ok) return { consultation: asked.value }
  return data({ refusal: asked.refusal }, { status: statusOf(asked.refusal.code) })
}
