import { randomUUID } from 'node:crypto'
import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { enterStage } from '#app/commands/enter-stage.server.ts'
import { once } from '#app/commands/once.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'

const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  stage: z.string().regex(/^[a-z-]+$/),
  on: z.iso.date(),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'bill.move')
  const bill = await billPage(visiting.db, args.params['bill'] ?? '')
  if (!bill) return refusedAnswer(refuse('bill.missing', {}).refusal)
  const sent = form.safeParse(Object.fromEntries(await sentForm(args.request)))
  const entered = sent.success
    ? await once(visiting, sent.data.key, context => enterStage(context, { bill: bill.id, ...sent.data }))
    : refuse('stage.missing', {})
  return entered.ok ? redirect(`/bills/${bill.slug}/amendments`) : refusedAnswer(entered.refusal)
}
