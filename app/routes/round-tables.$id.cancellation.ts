import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { cancelRoundTable } from '#app/commands/cancel-round-table.server.ts'
import { refuse } from '#app/domain/outcome.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'

const reason = z.string().max(2_000).catch('')
const form = z.object({ reasonKk: reason, reasonRu: reason })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const card = await roundTableCard(visiting, args.params['id'] ?? '')
  if (!card) return refusedAnswer(refuse('round-table.missing', {}).refusal)
  const { reasonKk, reasonRu } = await sentFields(args.request, form)
  const cancelled = await cancelRoundTable(visiting, card.id, { kk: reasonKk, ru: reasonRu })
  return cancelled.ok
    ? redirect(`/bills/${card.bill.slug}/round-tables/${card.id}`)
    : refusedAnswer(cancelled.refusal)
}
