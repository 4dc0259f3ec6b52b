import { useFetcher } from '@remix-run/react'
import type { AnsweredQuestion } from '#app/domain/paper/question-paper.ts'
import { QUESTIONS, translatedIn, type QuestionForm as Form } from '#app/domain/paper/questions.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToWrite } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

/** One question of an official form: what the record knows, and the developer's own answer in both languages. */
export function QuestionForm({ form, answer }: { form: Form; answer: AnsweredQuestion }) {
  const { papers } = useWords()
  const language = languageToWrite(useLanguage())
  const fetcher = useFetcher<{ answered?: number; refusal?: Refusal }>()
  const { question, own, known } = answer
  return (
    <fetcher.Form method="post" className="remark-fields" aria-labelledby={`question-${question}`}>
      <h3 id={`question-${question}`} lang={language}>
        {question}. {QUESTIONS[form][question - 1]![language]}
      </h3>
      {translatedIn(form, question) === language && (
        <p className="hint">
          <span className="badge">{papers.translation}</span> {papers.translated}
        </p>
      )}
      {known[language] !== '' && (
        <p className="paper-text" lang={language}>
          <span className="hint">{papers.known}:</span> {known[language]}
        </p>
      )}
      <input type="hidden" name="question" value={question} />
      <Fields refusal={fetcher.data?.refusal}>
        <Field name="textKk" label={papers.answerKk}>
          {ties => <textarea {...ties} rows={2} lang="kk" defaultValue={own.kk} />}
        </Field>
        <Field name="textRu" label={papers.answerRu}>
          {ties => <textarea {...ties} rows={2} lang="ru" defaultValue={own.ru} />}
        </Field>
        <button type="submit" className="quiet">
          {papers.save}
        </button>{' '}
        {fetcher.data?.answered === question && <span role="status">{papers.saved}</span>}
      </Fields>
    </fetcher.Form>
  )
}
