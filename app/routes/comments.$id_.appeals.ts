import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { appealModeration } from '#app/commands/moderate-comment.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const reason = z.string().max(2_000).catch('')

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const comment = id.safeParse(args.params['id'])
  const form = await sentForm(args.request)
  const appealed = comment.success
    ? await appealModeration(visiting, comment.data, reason.parse(form.get('reason')))
    : refuse('comment.missing', {})
  return appealed.ok ? redirect(`/comments#comment-${appealed.value}`) : refusedAnswer(appealed.refusal)
}
