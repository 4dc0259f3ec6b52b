import '#app/ui/round-table/round-table.css'
import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { moveRoundTable } from '#app/commands/move-round-table.server.ts'
import { once } from '#app/commands/once.server.ts'
import { instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { roundTableCard } from '#app/queries/round-table/round-table-cards.server.ts'
import { movedOverlaps } from '#app/queries/round-table/round-table-overlaps.server.ts'
import { CancelForm } from '#app/ui/round-table/round-table-cancel-form.tsx'
import { RoundTableHead } from '#app/ui/round-table/round-table-head.tsx'
import { MoveForm } from '#app/ui/round-table/round-table-move-form.tsx'
import { titled } from '#app/ui/titled.ts'

const text = z.string().max(500).catch('')
const reason = z.string().max(2_000).catch('')
const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  ...{ day: text, from: text, until: text, placeKk: text, placeRu: text },
  ...{ reasonKk: reason, reasonRu: reason },
  sure: z.literal('1').optional(),
})

export const meta = titled(words => words.roundTables.move)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const card = await roundTableCard(visiting, args.params['id'] ?? '')
  if (!card || card.bill.slug !== args.params['bill']) throw notFound()
  return { card, formKey: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const { bill, id = '' } = args.params
  const { key, sure, ...typed } = await sentFields(args.request, form)
  const appointment = {
    startsAt: instantInKazakhstan(typed.day, typed.from),
    endsAt: instantInKazakhstan(typed.day, typed.until),
    place: { kk: typed.placeKk, ru: typed.placeRu },
  }
  const overlaps = sure ? [] : await movedOverlaps(visiting.db, id, appointment)
  if (overlaps.length > 0) return data({ overlaps, refusal: null, typed })
  const move = { ...appointment, reason: { kk: typed.reasonKk, ru: typed.reasonRu } }
  const done = await once(visiting, key, context => moveRoundTable(context, id, move))
  if (done.ok) return redirect(`/bills/${bill}/round-tables/${id}`)
  return data({ overlaps: [], refusal: done.refusal, typed }, { status: statusOf(done.refusal.code) })
}

export default function MoveRoundTable() {
  const { roundTables } = useWords()
  const { card, formKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column narrow">
      <RoundTableHead card={card} />
      <section>
        <h3>{roundTables.move}</h3>
        <MoveForm card={card} formKey={formKey} answer={answer} />
      </section>
      <section className="section">
        <h3>{roundTables.cancelIt}</h3>
        <CancelForm roundTable={card.id} />
      </section>
    </div>
  )
}
