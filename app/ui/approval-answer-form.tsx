import { useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { APPROVAL_ANSWERS } from '#app/domain/consultation/approval.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'
import { Refused } from '#app/ui/refused.tsx'

interface AnswerFormProps {
  readonly bill: string
  readonly formKey: string
  readonly consultation: string
  readonly elements: readonly { readonly value: string; readonly name: string; readonly lang: string }[]
}

/** The answer of the reader's body: what it is, why, and its remarks element by element. */
export function ApprovalAnswerForm({ bill, formKey, consultation, elements }: AnswerFormProps) {
  const { approvals } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  const [remarks, setRemarks] = useState<readonly number[]>([])
  const add = () => setRemarks(shown => [...shown, (shown.at(-1) ?? 0) + 1])
  return (
    <section aria-labelledby="answer-of-body">
      <h2 id="answer-of-body">{approvals.answerTitle}</h2>
      <p className="hint">{approvals.again}</p>
      <Refused refusal={fetcher.data?.refusal} />
      <fetcher.Form method="post" action={`/bills/${bill}/approvals/answers`}>
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="consultation" value={consultation} />
        <Field label={approvals.answer}>
          {ties => (
            <select {...ties} name="answer">
              {APPROVAL_ANSWERS.map(answer => (
                <option key={answer} value={answer}>
                  {approvals.states[answer]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={approvals.reason}>{ties => <textarea {...ties} name="reason" rows={3} />}</Field>
        <LanguageField />
        {remarks.map((number, at) => (
          <RemarkFields
            key={number}
            number={at + 1}
            elements={elements}
            onTake={() => setRemarks(shown => shown.filter(each => each !== number))}
          />
        ))}
        <p>
          <button type="button" className="quiet" onClick={add}>
            {approvals.addRemark}
          </button>{' '}
          <button type="submit">{approvals.give}</button>
        </p>
      </fetcher.Form>
    </section>
  )
}

/** In which language the body writes. */
function LanguageField() {
  const { approvals, papers } = useWords()
  const own = useLanguage() === 'ru' ? 'ru' : 'kk'
  return (
    <Field label={approvals.languageOf}>
      {ties => (
        <select {...ties} name="language" defaultValue={own}>
          <option value="kk">{papers.languages.kk}</option>
          <option value="ru">{papers.languages.ru}</option>
        </select>
      )}
    </Field>
  )
}

interface RemarkFieldsProps extends Pick<AnswerFormProps, 'elements'> {
  readonly number: number
  readonly onTake: () => void
}

function RemarkFields({ number, elements, onTake }: RemarkFieldsProps) {
  const { approvals } = useWords()
  return (
    <fieldset className="remark-fields">
      <legend>{approvals.remark(number)}</legend>
      <Field label={approvals.element}>
        {ties => (
          <select {...ties} name="element">
            <option value="">{approvals.draft}</option>
            {elements.map(({ value, name, lang }) => (
              <option key={value} value={value} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={approvals.wording}>{ties => <textarea {...ties} name="wording" rows={3} />}</Field>
      <Field label={approvals.justification}>
        {ties => <textarea {...ties} name="justification" rows={3} required />}
      </Field>
      <button type="button" className="quiet" onClick={onTake}>
        {approvals.takeRemark}
      </button>
    </fieldset>
  )
}
