import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { once } from '#app/commands/once.server.ts'
import { APPROVAL_ANSWERS } from '#app/domain/consultation/approval.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(20_000)
const form = z.object({
  key: z.uuid(),
  consultation: z.uuid(),
  answer: z.enum(APPROVAL_ANSWERS),
  language: z.enum(LANGUAGES),
  reason: text,
  element: z.array(z.string().regex(/^$|^\S+ \S+$/)),
  wording: z.array(text),
  justification: z.array(text),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'approval.answer')
  const lists = ['element', 'wording', 'justification']
  const { key, element, wording, justification, ...answer } = await sentFields(args.request, form, lists)
  const remarks = element.map((each, at) => {
    const [amendment, provision] = each.split(' ')
    return {
      ...{ amendment: amendment || null, provision: provision ?? '', language: answer.language },
      ...{ wording: wording[at] ?? '', reason: justification[at] ?? '' },
    }
  })
  const given = await once(visiting, key, context => answerApproval(context, { ...answer, remarks }))
  return answered(args.request, given, id => ({ given: id }))
}
