import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { once } from '#app/commands/once.server.ts'
import { APPROVAL_ANSWERS } from '#app/domain/consultation/approval.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(20_000)
const form = z.object({
  key: z.uuid(),
  consultation: z.uuid(),
  answer: z.enum(APPROVAL_ANSWERS),
  language: z.enum(['kk', 'ru']),
  reason: text,
  elements: z.array(z.string().regex(/^$|^\S+ \S+$/)),
  wordings: z.array(text),
  justifications: z.array(text),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'approval.answer')
  const typed = await args.request.formData()
  const read = form.safeParse({
    ...Object.fromEntries(typed),
    elements: typed.getAll('element'),
    wordings: typed.getAll('wording'),
    justifications: typed.getAll('justification'),
  })
  if (!read.success) throw new Response(null, { status: 400 })
  const { key, elements, wordings, justifications, ...answer } = read.data
  const remarks = elements.map((element, at) => {
    const [amendment, provision] = element.split(' ')
    return {
      ...{ amendment: amendment || null, provision: provision ?? '', language: answer.language },
      ...{ wording: wordings[at] ?? '', reason: justifications[at] ?? '' },
    }
  })
  const given = await once(visiting, key, context => answerApproval(context, { ...answer, remarks }))
  if (given.ok) return redirect(`/bills/${args.params['bill']}/approvals`)
  return data({ refusal: given.refusal }, { status: statusOf(given.refusal.code) })
}
