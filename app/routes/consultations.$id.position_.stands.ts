import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { draftPosition } from '#app/commands/draft-position.server.ts'
import { STANCES } from '#app/domain/consultation/position.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(100_000) // more than the command takes, so that its refusal says how many it takes
const form = z.object({
  amendment: z.uuid(),
  provision: z.string().max(1_000),
  seen: z.coerce.number().int(),
  stance: z.enum(STANCES),
  language: z.enum(LANGUAGES),
  text,
  wording: text,
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const read = await sentFields(args.request, form)
  const drafted = await draftPosition(visiting, { ...read, consultation: args.params['id'] ?? '' })
  return answered(args.request, drafted, id => ({ drafted: id }))
}
