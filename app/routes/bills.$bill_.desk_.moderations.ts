import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import {
  hideComment,
  restoreComment,
  strikeWords,
  takeModerationBack,
  upholdModeration,
} from '#app/commands/moderate-comment.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard, type Visit } from '#app/http/visit.server.ts'

const step = { comment: z.uuid(), reason: z.string().max(2_000) }
const form = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('hidden'), ...step }),
  z.object({ kind: z.literal('redacted'), words: z.string().max(2_000), ...step }),
  z.object({ kind: z.literal('restored'), ...step }),
  z.object({ kind: z.literal('taken-back'), ...step }),
  z.object({ kind: z.literal('upheld'), ...step }),
])

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'desk.read')
  return answered(args.request, await moderate(visiting, await sentFields(args.request, form)))
}

function moderate(visiting: Visit, asked: z.infer<typeof form>) {
  switch (asked.kind) {
    case 'hidden':
      return hideComment(visiting, asked.comment, asked.reason)
    case 'redacted':
      return strikeWords(visiting, asked)
    case 'restored':
      return restoreComment(visiting, asked.comment, asked.reason)
    case 'taken-back':
      return takeModerationBack(visiting, asked.comment, asked.reason)
    case 'upheld':
      return upholdModeration(visiting, asked.comment, asked.reason)
  }
}
