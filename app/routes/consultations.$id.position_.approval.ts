import type { ActionFunctionArgs } from '@remix-run/node'
import { approvePosition } from '#app/commands/approve-position.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const done = await approvePosition(visiting, args.params['id'] ?? '')
  return answered(args.request, done)
}
