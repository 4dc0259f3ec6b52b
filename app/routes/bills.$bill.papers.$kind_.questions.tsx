import '#app/ui/paper/papers.css'
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { answerQuestion } from '#app/commands/answer-question.server.ts'
import { QUESTION_FORMS } from '#app/domain/paper/questions.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { questionsPage } from '#app/queries/paper/questions-page.server.ts'
import { QuestionForm } from '#app/ui/paper/question-form.tsx'
import { titled } from '#app/ui/titled.ts'

const text = z.string().max(100_000) // more than the command takes, so that its refusal says how many it takes
const form = z.object({ question: z.coerce.number().int(), textKk: text, textRu: text })

export const meta = titled(words => words.papers.questions)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'note.answer')
  const { bill = '', kind } = args.params
  const asked = QUESTION_FORMS.find(each => each === kind)
  const page = asked && (await questionsPage(visiting, bill, asked))
  if (!page) throw notFound()
  return { bill, form: asked, answers: page }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'note.answer')
  const { bill = '', kind } = args.params
  const asked = QUESTION_FORMS.find(each => each === kind)
  if (!asked) throw notFound()
  const read = await sentFields(args.request, form)
  const answered = await answerQuestion(visiting, { ...read, bill, form: asked })
  if (answered.ok) return { answered: answered.value }
  return data({ refusal: answered.refusal }, { status: statusOf(answered.refusal.code) })
}

export default function Questions() {
  const { papers } = useWords()
  const { bill, form: asked, answers } = useLoaderData<typeof loader>()
  const given = answers.filter(({ own, known }) => own.kk + own.ru + known.kk + known.ru !== '').length
  return (
    <div className="column">
      <h2>{papers.kinds[asked]}</h2>
      <p className="hint">{papers.questionsLead}</p>
      <p>
        {papers.answeredOf(given, answers.length)} ·{' '}
        <Link to={`/bills/${bill}/papers/${asked}`}>{papers.open}</Link>
      </p>
      {answers.map(answer => (
        <QuestionForm key={answer.question} form={asked} answer={answer} />
      ))}
    </div>
  )
}
