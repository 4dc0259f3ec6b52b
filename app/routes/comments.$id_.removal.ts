import type { ActionFunctionArgs } from '@remix-run/node'
import { discardDraft } from '#app/commands/write-comment.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const removed = await discardDraft(visiting, args.params['id'] ?? '')
  return answered(args.request, removed, comment => ({ comment }))
}
