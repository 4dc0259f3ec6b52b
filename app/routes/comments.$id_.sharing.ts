import { data, type ActionFunctionArgs } from '@remix-run/node'
import { shareComment } from '#app/commands/share-comment.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const shared = await shareComment(visiting, args.params['id'] ?? '')
  if (shared.ok) return { shared: shared.value }
  return data({ refusal: shared.refusal }, { status: statusOf(shared.refusal.code) })
}
