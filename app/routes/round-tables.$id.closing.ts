import type { ActionFunctionArgs } from '@remix-run/node'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const done = await closeRoundTable(visiting, args.params['id'] ?? '')
  return answered(args.request, done)
}
