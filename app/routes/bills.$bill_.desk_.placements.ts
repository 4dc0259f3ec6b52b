import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { confirmPlacement, type Verdict } from '#app/commands/confirm-placement.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  comment: z.uuid(),
  verdict: z.enum(['right', 'elsewhere', 'nowhere']),
  address: z.string().max(500).default(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'placement.confirm')
  const sent = await sentFields(args.request, form)
  const confirmed = await confirmPlacement(visiting, sent.comment, verdictFrom(sent))
  return answered(args.request, confirmed)
}

function verdictFrom({ verdict: kind, address }: z.infer<typeof form>): Verdict {
  return kind === 'elsewhere' ? { kind, cited: address } : { kind }
}
