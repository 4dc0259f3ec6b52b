import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { confirmPlacement, type Verdict } from '#app/commands/confirm-placement.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  comment: z.uuid(),
  verdict: z.enum(['right', 'elsewhere', 'nowhere']),
  address: z.string().max(500).default(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'placement.confirm')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  const confirmed = read.success
    ? await confirmPlacement(visiting, read.data.comment, verdictFrom(read.data))
    : refuse('placement.missing', {})
  if (confirmed.ok) return data({})
  return data({ refusal: confirmed.refusal }, { status: statusOf(confirmed.refusal.code) })
}

function verdictFrom({ verdict: kind, address }: z.infer<typeof form>): Verdict {
  return kind === 'elsewhere' ? { kind, address } : { kind }
}
