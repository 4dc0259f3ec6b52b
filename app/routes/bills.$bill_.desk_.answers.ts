import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { answerComments } from '#app/commands/answer-comments.server.ts'
import { once } from '#app/commands/once.server.ts'
import { DISPOSITION_CODES } from '#app/domain/consultation/disposition.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { answeredField, answeredFrom } from '#app/http/answered-form.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { answerDoubts } from '#app/queries/desk/answer-doubts.server.ts'

const MOST_TYPED = 20_000 // letters of a reason: ten printed pages

const text = z.string().max(MOST_TYPED).default('')
const form = z.object({
  key: z.uuid(),
  comment: z.array(answeredField).min(1),
  code: z.enum(DISPOSITION_CODES),
  ...{ part: text, reason: text, provision: text },
  version: z
    .union([z.uuid(), z.literal('').transform(() => null)])
    .nullable()
    .default(null),
  sure: z.literal('1').optional(),
  to: z.string().default(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.answer')
  const { key, comment, sure, to, ...decision } = await sentFields(args.request, form, ['comment'])
  const { comments, seen } = answeredFrom(comment)
  const doubts = sure ? [] : await answerDoubts(visiting.db, comments, decision)
  if (doubts.length > 0) return Response.json({ doubts })
  const given = await once(visiting, key, context => answerComments(context, { ...decision, comments, seen }))
  return given.ok ? redirect(ownPath(to)) : refusedAnswer(given.refusal)
}
