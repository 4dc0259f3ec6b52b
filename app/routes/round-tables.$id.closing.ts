import { data, type ActionFunctionArgs } from '@remix-run/node'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const done = await closeRoundTable(visiting, args.params['id'] ?? '')
  if (!done.ok) return data({ refusal: done.refusal }, { status: statusOf(done.refusal.code) })
  return { brought: done.value }
}
