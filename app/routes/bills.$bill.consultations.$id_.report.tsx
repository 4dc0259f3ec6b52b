import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { may } from '#app/domain/access/may.ts'
import type { RemarksPaper } from '#app/domain/consultation/remarks.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { remarksReport, reportCard } from '#app/queries/remarks-report.server.ts'
import { OfficialLanguages } from '#app/ui/paper-files.tsx'
import { PaperLine } from '#app/ui/paper-line.tsx'
import { Refused } from '#app/ui/refused.tsx'
import { RemarksTable } from '#app/ui/remarks-table.tsx'
import { titled } from '#app/ui/titled.ts'

const LANGUAGES: readonly Language[] = ['kk', 'ru']
const ROWS = 100 // of the table on one page; the papers have all of them

export const meta = titled(words => words.desk.report)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const search = new URL(args.request.url).searchParams
  const language =
    LANGUAGES.find(each => each === search.get('language')) ?? languageToRead(visiting.language)
  const { bill, id = '' } = args.params
  const asked = search.get('from') ?? ''
  const window = { from: /^\d{1,9}$/.test(asked) ? Number(asked) : 0, count: ROWS }
  const report = await remarksReport(visiting, id, { language, window })
  if (!report || report.card.bill.slug !== bill) throw notFound()
  return { ...report, publishes: may(visiting.actor, 'consultation.report') }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'consultation.report')
  const { bill, id = '' } = args.params
  const card = await reportCard(visiting, id)
  if (card?.bill.slug !== bill) throw notFound()
  const published = await publishReport(visiting, id)
  if (published.ok) return redirect(`/bills/${bill}/consultations/${id}/report`)
  return data({ refusal: published.refusal }, { status: statusOf(published.refusal.code) })
}

export default function Report() {
  const { desk } = useWords()
  const answer = useActionData<typeof action>()
  const { card, paper, from, total, publishes } = useLoaderData<typeof loader>()
  return (
    <div className="report-page">
      <h2>{desk.report}</h2>
      <p className="lead">{desk.reportLead}</p>
      {answer && <Refused refusal={answer.refusal} />}
      <Tools paper={paper} id={card.id} bill={card.bill.slug} />
      {!paper.published && publishes && (
        <Form method="post" className="report-tools">
          <button>{desk.publish}</button>
          <span className="hint">{desk.publishHint}</span>
        </Form>
      )}
      <RemarksTable paper={paper} />
      {total > ROWS && (
        <p className="pager">
          <span className="hint">{desk.shown(from + 1, from + paper.rows.length, total)}</span>
          {from > 0 && <Link to={`?${page(paper, Math.max(from - ROWS, 0))}`}>{desk.earlier}</Link>}
          {from + ROWS < total && <Link to={`?${page(paper, from + ROWS)}`}>{desk.later}</Link>}
        </p>
      )}
    </div>
  )
}

function page({ language }: RemarksPaper, from: number): URLSearchParams {
  return new URLSearchParams({ language, from: String(from) })
}

function Tools({ paper, id, bill }: { paper: RemarksPaper; id: string; bill: string }) {
  const { desk, papers, table } = useWords()
  const { language, published } = paper
  return (
    <div className="report-tools">
      <nav className="readings" aria-label={table.language}>
        {LANGUAGES.map(each => (
          <Link
            key={each}
            to={`?language=${each}`}
            aria-current={each === language ? 'true' : undefined}
            lang={each}
            preventScrollReset
          >
            {table.languages[each]}
          </Link>
        ))}
      </nav>
      <OfficialLanguages />
      <ul className="report-papers" aria-label={desk.papers}>
        {(['remarks-table', 'remarks-note'] as const).map(kind => (
          <PaperLine key={kind} title={papers.kinds[kind]} place={{ bill, kind, subject: id }} />
        ))}
      </ul>
      {!published && (
        <span className="hint">
          {desk.notPublished} <Link to={`/bills/${bill}/desk?round=${paper.round}`}>{desk.toDesk}</Link>
        </span>
      )}
    </div>
  )
}
