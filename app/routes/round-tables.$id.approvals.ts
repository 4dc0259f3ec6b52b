import type { ActionFunctionArgs } from '@remix-run/node'
import { approveMinutes } from '#app/commands/approve-minutes.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.approve')
  const done = await approveMinutes(visiting, args.params['id'] ?? '')
  return answered(args.request, done)
}
