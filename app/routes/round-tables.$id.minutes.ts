import type { ActionFunctionArgs } from '@remix-run/node'
import { circulateMinutes } from '#app/commands/circulate-minutes.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.circulate')
  const done = await circulateMinutes(visiting, args.params['id'] ?? '')
  return answered(args.request, done)
}
