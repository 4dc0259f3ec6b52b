import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { placeLater } from '#app/commands/place-comments.server.ts'
import type { Taking } from '#app/domain/consultation/proposed-wording.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { answeredField, answeredFrom } from '#app/http/answered-form.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { wordsIn } from '#app/i18n/words.tsx'
import { takeWording } from '#app/routes/bills.$bill_.desk_.wordings/take-wording.server.ts'

const text = z.string().max(20_000)
const form = z.object({
  key: z.uuid(),
  comment: answeredField,
  edit: z.array(z.coerce.number().int().min(0)),
  text: text.optional(),
  part: text.default(''),
  reason: text,
  to: z.string().default(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'version.save')
  const sent = await sentFields(args.request, form, ['edit'])
  const { key, comment: answered, edit: edits, text: own, part, reason, to } = sent
  const taking: Taking =
    own === undefined ? { kind: 'edits', chosen: new Set(edits) } : { kind: 'text', text: own }
  const { comments, seen } = answeredFrom([answered])
  const [comment = ''] = comments
  const message = wordsIn(visiting.language).desk.taken
  const taken = await once(visiting, key, context =>
    takeWording(context, { ...{ comment, seen, taking, part, reason, message } }),
  )
  if (!taken.ok) return refusedAnswer(taken.refusal)
  const failed = (error: unknown) => args.context.log.error({ error }, 'placing failed')
  void placeLater(visiting, taken.value, failed)
  return redirect(ownPath(to))
}
