import { data, type ActionFunctionArgs } from '@remix-run/node'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.circulate')
  const done = await circulateMinutes(visiting, args.params['id'] ?? '')
  if (!done.ok) return data({ refusal: done.refusal }, { status: statusOf(done.refusal.code) })
  return { version: done.value }
}
