import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { decideCorrection } from '#app/commands/decide-correction.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  verdict: z.enum(['accepted', 'rejected']).catch('rejected'),
  reason: z.string().max(20_000).catch(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.circulate')
  const verdict = form.parse(Object.fromEntries(await args.request.formData()))
  const decided = await decideCorrection(visiting, { ...verdict, correction: args.params['id'] ?? '' })
  if (!decided.ok) return data({ refusal: decided.refusal }, { status: statusOf(decided.refusal.code) })
  return { decided: decided.value }
}
