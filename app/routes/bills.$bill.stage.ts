import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { enterStage } from '#app/commands/enter-stage.server.ts'
import { once } from '#app/commands/once.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { billPage } from '#app/queries/bill-page.server.ts'

const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  stage: z.string().regex(/^[a-z-]+$/),
  on: z.iso.date(),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'bill.move')
  const bill = await billPage(visiting.db, args.params['bill'] ?? '')
  if (!bill) throw notFound()
  const sent = form.safeParse(Object.fromEntries(await args.request.formData()))
  const entered = sent.success
    ? await once(visiting, sent.data.key, context => enterStage(context, { bill: bill.id, ...sent.data }))
    : refuse('stage.missing', {})
  if (entered.ok) return redirect(`/bills/${bill.slug}/amendments`)
  return data({ refusal: entered.refusal }, { status: statusOf(entered.refusal.code) })
}
