import type { ActionFunctionArgs } from '@remix-run/node'
import { shareComment } from '#app/commands/share-comment.server.ts'
import { answered } from '#app/http/answered.ts'
import { guard } from '#app/http/visit.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const shared = await shareComment(visiting, args.params['id'] ?? '')
  return answered(args.request, shared)
}
