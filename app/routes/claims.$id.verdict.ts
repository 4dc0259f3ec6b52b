import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { decideClaim } from '#app/commands/decide-claim.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ verdict: z.enum(['confirmed', 'declined']), reason: z.string().max(2_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = await sentFields(args.request, form)
  const decided = await decideClaim(visiting, {
    claim: args.params['id'] ?? '',
    confirmed: read.verdict === 'confirmed',
    reason: read.reason,
  })
  return answered(args.request, decided)
}
