import { data, redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { cancelRoundTable } from '#app/commands/cancel-round-table.server.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { roundTableCard } from '#app/queries/round-table-cards.server.ts'

const reason = z.string().max(2_000).catch('')
const form = z.object({ reasonKk: reason, reasonRu: reason })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const card = await roundTableCard(visiting, args.params['id'] ?? '')
  if (!card) throw notFound()
  const { reasonKk, reasonRu } = form.parse(Object.fromEntries(await args.request.formData()))
  const cancelled = await cancelRoundTable(visiting, card.id, { kk: reasonKk, ru: reasonRu })
  if (!cancelled.ok) return data({ refusal: cancelled.refusal }, { status: statusOf(cancelled.refusal.code) })
  return redirect(`/bills/${card.bill.slug}/round-tables/${card.id}`)
}
