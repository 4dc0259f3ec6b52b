import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { addAmendment } from '#app/commands/add-amendment.server.ts'
import { once } from '#app/commands/once.server.ts'
import { may } from '#app/domain/access/may.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { amendmentsPage } from '#app/queries/bill/amendments-page.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import type { loader as billLoader } from '#app/routes/bills.$bill.tsx'
import { AmendmentForm } from '#app/ui/bill/amendment-form.tsx'
import { AmendmentList } from '#app/ui/bill/amendment-list.tsx'
import { OpenCollisions } from '#app/ui/bill/open-collisions.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { StageForm } from '#app/ui/bill/stage-form.tsx'
import { titled } from '#app/ui/titled.ts'

const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  edition: z.string().catch(''),
})

export const meta = titled(words => words.bills.amendments)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, now, language } = await guard(args, 'bill.read')
  const slug = args.params['bill'] ?? ''
  const moves = may(actor, 'bill.move')
  const [page, bill] = await Promise.all([amendmentsPage(db, slug), moves ? billPage(db, slug) : null])
  if (!page) throw notFound()
  return {
    page,
    keys: { act: randomUUID(), stage: randomUUID() },
    today: dayInKazakhstan(now),
    mayAdd: may(actor, 'amendment.add'),
    stages: bill?.stages.map(each => ({ ...each, name: each.name[language] })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'amendment.add')
  const slug = args.params['bill'] ?? ''
  const page = await amendmentsPage(visiting.db, slug)
  if (!page) throw notFound()
  const { key, edition } = await sentFields(args.request, form)
  const added = await once(visiting, key, context => addAmendment(context, { bill: page.bill, edition }))
  if (added.ok) return redirect(`/bills/${slug}/amendments`)
  return data({ refusal: added.refusal }, { status: statusOf(added.refusal.code) })
}

export default function Amendments() {
  const { page, keys, today, mayAdd, stages } = useLoaderData<typeof loader>()
  const bill = useRouteLoaderData<typeof billLoader>('routes/bills.$bill')
  const answer = useActionData<typeof action>()
  if (!bill) return null
  return (
    <div className="column">
      <AmendmentList bill={bill.slug} amendments={bill.amendments} />
      <OpenCollisions bill={bill.slug} collisions={page.collisions} />
      <Fields refusal={answer?.refusal}>
        {mayAdd && <AmendmentForm formKey={keys.act} addable={page.addable} />}
      </Fields>
      {stages && <StageForm bill={bill.slug} stages={stages} today={today} formKey={keys.stage} />}
    </div>
  )
}
