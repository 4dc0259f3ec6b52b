import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { decideClaim } from '#app/commands/decide-claim.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ verdict: z.enum(['confirmed', 'declined']), reason: z.string().max(2_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const decided = await decideClaim(visiting, {
    claim: args.params['id'] ?? '',
    confirmed: read.data.verdict === 'confirmed',
    reason: read.data.reason,
  })
  if (decided.ok) return { decided: decided.value }
  return data({ refusal: decided.refusal }, { status: statusOf(decided.refusal.code) })
}
