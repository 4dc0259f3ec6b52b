import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { publishReport } from '#app/commands/publish-report.server.ts'
import { may } from '#app/domain/access/may.ts'
import { NO_FILTERS } from '#app/domain/consultation/desk-filters.ts'
import { remarksTable } from '#app/domain/paper/remarks-papers.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { statusOf } from '#app/http/status.ts'
import { missing } from '#app/http/turn-away.server.ts'
import { guard, visit } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useWords } from '#app/i18n/words.tsx'
import { remarksReport } from '#app/queries/consultation/remarks-report.server.ts'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { deskPath } from '#app/ui/desk/desk-path.ts'
import { OfficialLanguages } from '#app/ui/paper/paper-files.tsx'
import { PaperLine } from '#app/ui/paper/paper-line.tsx'
import { PaperView } from '#app/ui/paper/paper-view.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { Switch } from '#app/ui/form/switch.tsx'
import { titled } from '#app/ui/titled.ts'

const ROWS = 100 // of the table on one page; the papers have all of them

export const meta = titled<typeof loader>(
  words => words.desk.report,
  ({ card }) => card.bill.title,
)

/** Before it is published the report is for those who answer; then for everybody who may read the consultation. */
export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const search = new URL(args.request.url).searchParams
  const language =
    LANGUAGES.find(each => each === search.get('language')) ?? languageToRead(visiting.language)
  const asked = search.get('from') ?? ''
  const window = { from: /^\d{1,9}$/.test(asked) ? Number(asked) : 0, count: ROWS }
  const report = await remarksReport(visiting, args.params['id'] ?? '', { language, window })
  if (!report) throw missing(args.request, visiting.person)
  const { card, total, from, paper } = report
  return {
    ...{ card, total, from, rows: paper.rows.length, published: paper.published },
    table: remarksTable(paper),
    publishes: may(visiting.actor, 'consultation.report'),
    mayReadBill: may(visiting.actor, 'bill.read'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'consultation.report')
  const { id = '' } = args.params
  const published = await publishReport(visiting, id)
  if (published.ok) return redirect(`/consultations/${id}/report`)
  return data({ refusal: published.refusal }, { status: statusOf(published.refusal.code) })
}

export default function Report() {
  const { consultations, desk, papers } = useWords()
  const answer = useActionData<typeof action>()
  const { card, table } = useLoaderData<typeof loader>()
  return (
    <div className="column wide">
      <ConsultationHead card={card} />
      <p>
        <Link to={`/consultations/${card.id}`}>{consultations.draftAndComments}</Link>
      </p>
      <h2>{desk.report}</h2>
      <p className="lead">{desk.reportLead}</p>
      {answer && <Refused refusal={answer.refusal} />}
      <Tools />
      <Publishing />
      <Switch
        label={papers.language}
        items={LANGUAGES.map(each => ({
          ...{ to: `?language=${each}`, text: papers.ownNames[each], lang: each },
          current: each === table.language,
        }))}
      />
      <PaperView paper={table} />
      <Pager />
    </div>
  )
}

/** The papers of the consultation, and who sees them so far. */
function Tools() {
  const { desk, papers } = useWords()
  const { card, published, mayReadBill } = useLoaderData<typeof loader>()
  const bill = card.bill.slug
  return (
    <>
      <OfficialLanguages />
      <ul className="list paper-list" aria-label={desk.papers}>
        {(['remarks-table', 'remarks-note'] as const).map(kind => (
          <PaperLine
            key={kind}
            title={papers.kinds[kind]}
            place={{ bill, kind, subject: card.id }}
            filesOnly={!mayReadBill}
          />
        ))}
      </ul>
      {!published && (
        <p className="hint">
          {desk.notPublished} <Link to={`/bills/${bill}/desk?round=${card.round}`}>{desk.toDesk}</Link>
        </p>
      )}
    </>
  )
}

/** The button that publishes, once nothing that the page knows of stands against that; else what does. */
function Publishing() {
  const { desk, refusals } = useWords()
  const { card, publishes } = useLoaderData<typeof loader>()
  if (!publishes || card.phase === 'reported') return null
  if (card.phase !== 'closed')
    return <p className="hint">{refusals['consultation.not-closed']({ day: card.closesOn })}</p>
  if (card.unanswered > 0) {
    const place = {
      bill: card.bill.slug,
      round: card.round,
      filters: { ...NO_FILTERS, state: 'unanswered' },
    } as const
    return (
      <p className="hint">
        {refusals['consultation.unanswered']({ count: card.unanswered })}{' '}
        <Link to={deskPath(place)}>{desk.toUnanswered}</Link>
      </p>
    )
  }
  return (
    <Form method="post" className="paper-tools">
      <button>{desk.publish}</button>
      <span className="hint">{desk.publishHint}</span>
    </Form>
  )
}

/** The way to the rows before and after, where one page does not hold all of them. */
function Pager() {
  const { desk } = useWords()
  const { from, rows, total, table } = useLoaderData<typeof loader>()
  const at = (row: number) => `?${new URLSearchParams({ language: table.language, from: String(row) })}`
  if (total <= ROWS) return null
  return (
    <p className="pager">
      <span className="hint">{desk.shown(from + 1, from + rows, total)}</span>
      {from > 0 && <Link to={at(Math.max(from - ROWS, 0))}>{desk.earlier}</Link>}
      {from + ROWS < total && <Link to={at(from + ROWS)}>{desk.later}</Link>}
    </p>
  )
}
