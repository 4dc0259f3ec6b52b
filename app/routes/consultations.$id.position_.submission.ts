import { data, type ActionFunctionArgs } from '@remix-run/node'
import { submitPosition } from '#app/commands/submit-position.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const done = await submitPosition(visiting, args.params['id'] ?? '')
  if (done.ok) return { approval: done.value }
  return data({ refusal: done.refusal }, { status: statusOf(done.refusal.code) })
}
