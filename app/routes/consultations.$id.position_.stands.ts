import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { draftPosition } from '#app/commands/draft-position.server.ts'
import { STANCES } from '#app/domain/consultation/position.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(100_000) // more than the command takes, so that its refusal says how many it takes
const form = z.object({
  amendment: z.uuid(),
  provision: z.string().max(1_000),
  seen: z.coerce.number().int(),
  stance: z.enum(STANCES),
  language: z.enum(['kk', 'ru']),
  text,
  wording: text,
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const drafted = await draftPosition(visiting, { ...read.data, consultation: args.params['id'] ?? '' })
  if (drafted.ok) return { position: drafted.value }
  return data({ refusal: drafted.refusal }, { status: statusOf(drafted.refusal.code) })
}
