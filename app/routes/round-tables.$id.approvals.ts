import { data, type ActionFunctionArgs } from '@remix-run/node'
import { approveMinutes } from '#app/commands/approve-minutes.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.approve')
  const done = await approveMinutes(visiting, args.params['id'] ?? '')
  if (!done.ok) return data({ refusal: done.refusal }, { status: statusOf(done.refusal.code) })
  return { complete: done.value }
}
