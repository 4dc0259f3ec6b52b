import '#app/ui/bill/bill.css'
import '#app/ui/bill/bill-head.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { leaveInPage } from '#app/http/in-page.server.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { billPage } from '#app/queries/bill/bill-page.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { BillHead } from '#app/ui/bill/bill-head.tsx'
import { BillTabs } from '#app/ui/bill/bill-tabs.tsx'
import { StageRibbon } from '#app/ui/bill/stage-ribbon.tsx'
import { stagesMarkup } from '#app/ui/bill/stages-markup.ts'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.bills.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, actor, language } = await guard(args, 'bill.read')
  const page = await billPage(db, args.params['bill'] ?? '')
  if (!page) throw notFound()
  const { stages, ...bill } = page
  const markup = leaveInPage(args.context, { stages: stagesMarkup(stages, language).html })
  return { ...bill, markup, seesDesk: may(actor, 'desk.read') }
}

export default function Bill() {
  const { bills } = useWords()
  const bill = useLoaderData<typeof loader>()
  return (
    <div className="bill-page">
      <a className="skip" href="#part">
        {bills.skipHead}
      </a>
      <BillHead {...bill} />
      <StageRibbon stages={bill.markup?.stages} />
      <BillTabs bill={bill.slug} seesDesk={bill.seesDesk} />
      <div id="part" tabIndex={-1}>
        <Outlet />
      </div>
    </div>
  )
}
