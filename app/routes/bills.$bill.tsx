import '#app/ui/bill/bill.css'
import '#app/ui/bill/bill-head.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import { BillHead } from '#app/ui/bill/bill-head.tsx'
import { BillTabs } from '#app/ui/bill/bill-tabs.tsx'
import { StageRibbon } from '#app/ui/bill/stage-ribbon.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.bills.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, language } = await guard(args, 'bill.read')
  const bill = await billPage(db, args.params['bill'] ?? '')
  if (!bill) throw notFound()
  // On each page of a bill there are a dozen stages, each in three languages: the reader's is enough.
  const stages = bill.stages.map(stage => ({ ...stage, name: stage.name[language] }))
  return { ...bill, stages, seesDesk: may(actor, 'desk.read') }
}

export default function Bill() {
  const bill = useLoaderData<typeof loader>()
  return (
    <div className="bill-page">
      <BillHead {...bill} />
      <StageRibbon stages={bill.stages} />
      <BillTabs bill={bill.slug} seesDesk={bill.seesDesk} />
      <Outlet />
    </div>
  )
}
