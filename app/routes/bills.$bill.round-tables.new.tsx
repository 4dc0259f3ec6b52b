import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { planRoundTable } from '#app/commands/plan-round-table.server.ts'
import { actingPerson } from '#app/domain/access/actor.ts'
import { dayInKazakhstan, instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { planned, ROUND_TABLE_KINDS } from '#app/domain/consultation/round-table.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { overlapsWith } from '#app/queries/round-table/round-table-overlaps.server.ts'
import { roundTablePlan } from '#app/queries/round-table/round-table-plan.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { RoundTableForm } from '#app/ui/round-table/round-table-form.tsx'
import { titled } from '#app/ui/titled.ts'

const text = z.string().max(500).catch('')
const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  consultation: text,
  kind: z.enum(ROUND_TABLE_KINDS).catch('round-table'),
  ...{ titleKk: text, titleRu: text, placeKk: text, placeRu: text, chair: text, secretary: text },
  ...{ day: text, from: text, until: text },
  sure: z.literal('1').optional(),
})

export const meta = titled(words => words.roundTables.plan)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const page = await roundTablePlan(visiting, args.params['bill'] ?? '')
  const you = actingPerson(visiting.actor)
  return { ...page, you, today: dayInKazakhstan(visiting.now), formKey: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'round-table.plan')
  const typed = await sentFields(args.request, form)
  const { key, consultation, kind, chair, secretary, sure, ...rest } = typed
  const plan = {
    ...{ consultation, kind, chair, secretary },
    title: { kk: rest.titleKk, ru: rest.titleRu },
    place: { kk: rest.placeKk, ru: rest.placeRu },
    startsAt: instantInKazakhstan(rest.day, rest.from),
    endsAt: instantInKazakhstan(rest.day, rest.until),
  }
  const overlaps = sure || !planned(plan).ok ? [] : await overlapsWith(visiting.db, plan)
  if (overlaps.length > 0) return data({ overlaps, refusal: null, typed })
  const done = await once(visiting, key, context => planRoundTable(context, plan))
  if (done.ok) return redirect(`/bills/${args.params['bill']}/round-tables/${done.value}`)
  return data({ overlaps: [], refusal: done.refusal, typed }, { status: statusOf(done.refusal.code) })
}

export default function PlanRoundTable() {
  const { roundTables } = useWords()
  const { bill } = useParams()
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column narrow">
      <h2>{roundTables.plan}</h2>
      {page.consultations.length === 0 ? (
        <EmptyState
          text={roundTables.noConsultation}
          next={{ to: `/bills/${bill}/consultations`, label: roundTables.toConsultations }}
        />
      ) : (
        <RoundTableForm {...page} answer={answer} />
      )}
    </div>
  )
}
