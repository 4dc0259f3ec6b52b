import { data, type ActionFunctionArgs } from '@remix-run/node'
import { approvePosition } from '#app/commands/approve-position.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const done = await approvePosition(visiting, args.params['id'] ?? '')
  if (done.ok) return { approval: done.value }
  return data({ refusal: done.refusal }, { status: statusOf(done.refusal.code) })
}
