import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { decideCorrection } from '#app/commands/decide-correction.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  verdict: z.enum(['accepted', 'rejected']).catch('rejected'),
  reason: z.string().max(20_000).catch(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.circulate')
  const verdict = await sentFields(args.request, form)
  const decided = await decideCorrection(visiting, { ...verdict, correction: args.params['id'] ?? '' })
  return answered(args.request, decided)
}
