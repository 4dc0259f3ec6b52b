import '#app/ui/approval/approvals.css'
import '#app/ui/lists.css'
import { randomUUID } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { approvalsPage, type ApprovalsPage } from '#app/queries/approval/approvals-page.server.ts'
import { ApprovalAnswerForm } from '#app/ui/approval/approval-answer-form.tsx'
import { ApprovalRounds } from '#app/ui/approval/approval-rounds.tsx'
import { AskBodyForm } from '#app/ui/approval/ask-body-form.tsx'
import { DisagreementFilters } from '#app/ui/approval/disagreement-filters.tsx'
import { DisagreementList } from '#app/ui/approval/disagreement-list.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.approvals.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const asked = new URL(args.request.url).searchParams
  const view = {
    body: asked.get('body') ?? '',
    round: asked.get('round') ?? '',
    onlyOpen: asked.get('open') === '1',
    from: Number(asked.get('from')) || 0,
    language: visiting.language === 'kk' ? ('kk' as const) : ('ru' as const),
  }
  const page = await approvalsPage(visiting, args.params['bill'] ?? '', view)
  if (!page) throw notFound()
  return { page, mayOpen: may(visiting.actor, 'consultation.open'), formKey: randomUUID() }
}

export default function ApprovalsOfBill() {
  const { approvals } = useWords()
  const { bill = '' } = useParams()
  const { page, mayOpen, formKey } = useLoaderData<typeof loader>()
  const open = { to: `/bills/${bill}/consultations/new?kind=state-bodies`, label: approvals.open }
  if (page.rounds.length === 0)
    return (
      <div className="column">
        {mayOpen ? <EmptyState text={approvals.noneYet} next={open} /> : <EmptyState text={approvals.none} />}
      </div>
    )
  return (
    <div className="column approvals">
      <p className="hint">{approvals.lead}</p>
      <ApprovalRounds rounds={page.rounds} />
      {page.askable && <AskBodyForm bill={bill} {...page.askable} />}
      {page.answering && <ApprovalAnswerForm bill={bill} formKey={formKey} {...page.answering} />}
      <section aria-labelledby="disagreements">
        <h2 id="disagreements">{approvals.disagreements}</h2>
        <p>
          {approvals.openCount(page.table.open, page.table.all)} ·{' '}
          <Link to={`/bills/${bill}/papers/disagreements`}>{approvals.toPapers}</Link>
        </p>
        <DisagreementFilters rounds={page.rounds} />
        <DisagreementList bill={bill} rows={page.table.rows} mayReply={page.mayReply} />
        <Onward page={page} />
      </section>
    </div>
  )
}

function Onward({ page: { table } }: { page: ApprovalsPage }) {
  const { approvals } = useWords()
  const [search] = useSearchParams()
  const to = (from: number) =>
    `?${new URLSearchParams({ ...Object.fromEntries(search), from: String(from) })}#disagreements`
  return (
    <p className="pager">
      {table.earlier !== null && <Link to={to(table.earlier)}>{approvals.previous}</Link>}
      {table.later !== null && <Link to={to(table.later)}>{approvals.next}</Link>}
    </p>
  )
}
