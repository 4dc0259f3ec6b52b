import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { randomUUID } from 'node:crypto'
import { issuePaper } from '#app/commands/issue-paper.server.ts'
import { once } from '#app/commands/once.server.ts'
import { paperFile } from '#app/documents/paper-file.server.ts'
import { may } from '#app/domain/access/may.ts'
import { seesEverything } from '#app/domain/access/readers.ts'
import { paperChanges, saidIn } from '#app/domain/paper/paper-changes.ts'
import { formatsOf } from '#app/domain/paper/paper-kind.ts'
import { QUESTION_FORMS, QUESTIONS, translatedIn } from '#app/domain/paper/questions.ts'
import { beginningOf } from '#app/domain/paper/paper.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { paperAsked } from '#app/http/paper-asked.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard, type Visit } from '#app/http/visit.server.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { composedPaper } from '#app/queries/paper/composed-paper.server.ts'
import { lastIssue } from '#app/queries/paper/issued-papers.server.ts'
import { PaperChanges } from '#app/ui/paper/paper-changes.tsx'
import { PaperTools } from '#app/ui/paper/paper-tools.tsx'
import { PaperView } from '#app/ui/paper/paper-view.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { titled } from '#app/ui/titled.ts'

const MOST_ROWS = 200 // on screen
const MOST_CHANGES = 50 // rows

export const meta = titled(words => words.papers.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const { bill = '' } = args.params
  const asked = askedOf(args, visiting)
  const composed = asked && (await composedPaper(visiting, bill, asked))
  if (!composed) throw notFound()
  const last = seesEverything(visiting.actor) ? await lastIssue(visiting.db, bill, asked) : null
  const changed = last ? paperChanges(last.rows, saidIn(composed.paper)) : []
  return {
    ...beginningOf(composed.paper, MOST_ROWS),
    ...{ bill, asked, formKey: randomUUID() },
    ...{ mayIssue: may(visiting.actor, 'paper.issue'), answers: may(visiting.actor, 'note.answer') },
    issued: last && {
      ...{ issuedAt: last.issuedAt, id: last.id, rows: changed.slice(0, MOST_CHANGES) },
      more: Math.max(0, changed.length - MOST_CHANGES),
    },
  }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'paper.issue')
  const { bill = '' } = args.params
  const asked = askedOf(args, visiting)
  const key = (await sentForm(args.request)).get('key')
  const composed = asked && (await composedPaper(visiting, bill, asked))
  if (!composed || typeof key !== 'string') throw notFound()
  const { paper } = composed
  const files = await Promise.all(
    formatsOf(asked.kind).map(async format => ({ format, content: await paperFile(paper, format) })),
  )
  const said = { title: paper.heading.join(' '), rows: saidIn(paper), files }
  const issue = { ...composed.asked, bill: composed.bill.id, ...said }
  const issued = await once(visiting, key, context => issuePaper(context, issue))
  if (issued.ok) return redirect(`/bills/${bill}/papers/issued/${issued.value}`)
  return data({ refusal: issued.refusal }, { status: statusOf(issued.refusal.code) })
}

/** The paper that the page shows and its button issues. */
function askedOf({ request, params }: LoaderFunctionArgs, { language }: Visit) {
  return paperAsked(params['kind'], new URL(request.url).searchParams, languageToRead(language))
}

export default function PaperOfBill() {
  const { papers } = useWords()
  const { paper, shown, all, bill, asked, mayIssue, answers, formKey } = useLoaderData<typeof loader>()
  const { kind, subject, language } = asked
  const answer = useActionData<typeof action>()
  const issuing = useNavigation().state === 'submitting'
  return (
    <div className="column wide">
      <PaperTools place={{ bill, kind, subject }} language={language} answers={answers}>
        {mayIssue && (
          <Form method="post" aria-busy={issuing}>
            <input type="hidden" name="key" value={formKey} />
            <button type="submit" title={papers.issueHint} aria-disabled={issuing}>
              {papers.issue}
            </button>
          </Form>
        )}
      </PaperTools>
      {issuing && (
        <p className="paper-progress" role="status">
          <progress aria-label={papers.issuing} /> {papers.issuing}
        </p>
      )}
      <Refused refusal={answer?.refusal} />
      <SinceIssue />
      <Translated />
      {shown < all && <p className="hint">{papers.shownRows(shown, all)}</p>}
      <PaperView paper={paper} />
    </div>
  )
}

function SinceIssue() {
  const { papers } = useWords()
  const language = useLanguage()
  const { paper, bill, issued } = useLoaderData<typeof loader>()
  if (!issued) return null
  const when = clockTime(issued.issuedAt, language)
  return (
    <>
      {issued.rows.length === 0 ? (
        <p className="hint">{papers.unchanged(when)}</p>
      ) : (
        <PaperChanges title={papers.since(when)} {...issued} wording={paper.language} />
      )}
      <p>
        <Link to={`/bills/${bill}/papers/issued/${issued.id}`}>{papers.issuedOne}</Link>
      </p>
    </>
  )
}

/** Says on the page, not in the paper, which wordings of a form are not the official ones. */
function Translated() {
  const { papers } = useWords()
  const { asked } = useLoaderData<typeof loader>()
  const form = QUESTION_FORMS.find(each => each === asked.kind)
  const numbers = QUESTIONS[form ?? 'note'].flatMap((_, at) =>
    form && translatedIn(form, at + 1) === asked.language ? [at + 1] : [],
  )
  return numbers.length === 0 ? null : <p className="hint">{papers.translatedIn(numbers.join(', '))}</p>
}
