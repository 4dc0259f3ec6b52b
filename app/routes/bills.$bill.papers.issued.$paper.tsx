import '#app/ui/lists.css'
import '#app/ui/paper/papers.css'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { seesEverything } from '#app/domain/access/readers.ts'
import { hashOfFile } from '#app/domain/canonical.ts'
import type { IssuedPaper } from '#app/domain/paper/issued.ts'
import { paperChanges, saidIn, type SaidRow } from '#app/domain/paper/paper-changes.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { uploadedForm } from '#app/http/upload.server.ts'
import { guard, type Visit } from '#app/http/visit.server.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'
import { issuedPage, type IssuedPage } from '#app/queries/paper/issued-papers.server.ts'
import { Field } from '#app/ui/form/field.tsx'
import { IssuedFiles } from '#app/ui/paper/issued-papers.tsx'
import { PaperChanges } from '#app/ui/paper/paper-changes.tsx'
import { paperPath } from '#app/ui/paper/paper-path.ts'
import { Refused } from '#app/ui/form/refused.tsx'
import { titled } from '#app/ui/titled.ts'

const MOST_CHANGES = 100 // rows on screen

export const meta = titled(words => words.papers.issuedOne)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '' } = args.params
  const { paper, rows, before, intact } = await issuedFor(visiting, args.params)
  const now = await composedPaper(visiting, bill, paper)
  return {
    ...{ bill, paper, intact },
    against: before && { issue: before.issue, ...changesOf(before.rows, rows) },
    since: now && changesOf(rows, saidIn(now.paper)),
  }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { paper } = await issuedFor(visiting, args.params)
  const form = await uploadedForm(args.request)
  if (!form.ok) return data({ refusal: form.refusal }, { status: statusOf(form.refusal.code) })
  const copy = form.value.get('copy')
  if (!(copy instanceof File)) throw refusedAnswer(refuse('form.malformed', { fields: ['copy'] }).refusal)
  const hash = hashOfFile(new Uint8Array(await copy.arrayBuffer()))
  return { hash, format: paper.files.find(file => file.hash === hash)?.format ?? null }
}

async function issuedFor({ db, actor }: Visit, params: LoaderFunctionArgs['params']): Promise<IssuedPage> {
  const { bill = '', paper = '' } = params
  const page = seesEverything(actor) && (await issuedPage(db, bill, paper))
  if (!page) throw notFound()
  return page
}

function changesOf(before: readonly SaidRow[], after: readonly SaidRow[]) {
  const rows = paperChanges(before, after)
  return { rows: rows.slice(0, MOST_CHANGES), more: Math.max(0, rows.length - MOST_CHANGES) }
}

export default function IssuedPaperPage() {
  const { papers } = useWords()
  const language = useLanguage()
  const { bill, paper, intact, against, since } = useLoaderData<typeof loader>()
  const { kind, subject, issue } = paper
  const when = clockTime(paper.issuedAt, language)
  return (
    <div className="column wide">
      <p>
        <Link to={`/bills/${bill}/papers`}>{papers.title}</Link> ·{' '}
        <Link to={paperPath({ bill, kind, subject }, paper.language)}>{papers.asNow}</Link>
      </p>
      <h2 lang={paper.language}>{paper.title}</h2>
      <p>{papers.issueNumber(issue, when, paper.by[language])}</p>
      <p role="status">{intact ? papers.intact : papers.damaged}</p>
      <IssuedFiles bill={bill} paper={paper} />
      <Verifying paper={paper} />
      {against && (
        <PaperChanges title={papers.againstIssue(against.issue)} {...against} wording={paper.language} open />
      )}
      {since &&
        (since.rows.length === 0 ? (
          <p className="hint">{papers.unchanged(when)}</p>
        ) : (
          <PaperChanges title={papers.since(when)} {...since} wording={paper.language} open />
        ))}
    </div>
  )
}

/** Tells whether somebody's copy is the file that was issued. */
function Verifying({ paper }: { paper: IssuedPaper }) {
  const { papers } = useWords()
  const answer = useActionData<typeof action>()
  return (
    <Form method="post" encType="multipart/form-data" className="paper-tools">
      <Field name="copy" label={papers.copy}>
        {ties => <input {...ties} type="file" required />}
      </Field>
      <button className="quiet">{papers.verify}</button>
      {answer && 'refusal' in answer && <Refused refusal={answer.refusal} />}
      {answer && 'hash' in answer && (
        <p role="status">
          {answer.format
            ? papers.genuine(answer.format.toUpperCase(), paper.issue)
            : papers.notIssued(answer.hash)}
        </p>
      )}
    </Form>
  )
}
