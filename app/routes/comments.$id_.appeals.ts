import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { appealModeration } from '#app/commands/moderate-comment.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const id = z.uuid()
const reason = z.string().max(2_000).catch('')

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const comment = id.safeParse(args.params['id'])
  const form = await args.request.formData()
  const appealed = comment.success
    ? await appealModeration(visiting, comment.data, reason.parse(form.get('reason')))
    : refuse('comment.missing', {})
  return appealed.ok
    ? redirect(`/comments#comment-${appealed.value}`)
    : data({ refusal: appealed.refusal }, { status: statusOf(appealed.refusal.code) })
}
