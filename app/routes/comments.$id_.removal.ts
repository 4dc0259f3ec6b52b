import { data, type ActionFunctionArgs } from '@remix-run/node'
import { discardDraft } from '#app/commands/write-comment.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const removed = await discardDraft(visiting, args.params['id'] ?? '')
  return removed.ok
    ? { comment: removed.value }
    : data({ refusal: removed.refusal }, { status: statusOf(removed.refusal.code) })
}
