import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { discussPosition } from '#app/commands/discuss-position.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ provision: z.string().max(1_000), text: z.string().max(100_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const read = await sentFields(args.request, form)
  const kept = await discussPosition(visiting, { ...read, consultation: args.params['id'] ?? '' })
  return answered(args.request, kept, id => ({ kept: id }))
}
