import { useFetcher } from '@remix-run/react'
import { APPROVAL_ANSWERS } from '#app/domain/consultation/approval.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToWrite } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import {
  approvalFrom,
  NO_REMARK,
  type ApprovalTyped,
  type RemarkOfBody,
} from '#app/ui/approval/approval-typed.ts'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { LanguageField } from '#app/ui/form/language-field.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'
import { useForgotten, useTyped } from '#app/ui/form/use-typed.ts'

interface AnswerFormProps {
  readonly bill: string
  readonly formKey: string
  readonly consultation: string
  readonly elements: readonly { readonly value: string; readonly name: string; readonly lang: string }[]
}

/** The answer of the reader's body: what it is, why, and its remarks element by element; kept until it is given. */
export function ApprovalAnswerForm({ bill, formKey, consultation, elements }: AnswerFormProps) {
  const { approvals, consultations } = useWords()
  const language = languageToWrite(useLanguage())
  const fetcher = useFetcher<{ given?: string; refusal?: Refusal }>()
  const blank: ApprovalTyped = { answer: '', reason: '', language, remarks: [] }
  const kept = useTyped(`approval:${consultation}`, blank, approvalFrom)
  const { typed, type, restored, forget } = kept
  useForgotten(kept, fetcher, fetcher.data?.given)
  const set = (at: number, change: Partial<RemarkOfBody>) =>
    type({ remarks: typed.remarks.map((remark, each) => (each === at ? { ...remark, ...change } : remark)) })
  return (
    <section aria-labelledby="answer-of-body">
      <h2 id="answer-of-body">{approvals.answerTitle}</h2>
      <p className="hint">{approvals.again}</p>
      <RestoredNote restored={restored} onDiscard={forget} />
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form method="post" action={`/bills/${bill}/approvals/answers`}>
          <input type="hidden" name="key" value={formKey} />
          <input type="hidden" name="consultation" value={consultation} />
          <AnswerFields typed={typed} type={type} />
          {typed.remarks.map((remark, at) => (
            <RemarkFields
              key={at}
              number={at + 1}
              remark={remark}
              elements={elements}
              onType={change => set(at, change)}
              onTake={() => type({ remarks: typed.remarks.toSpliced(at, 1) })}
            />
          ))}
          <p>
            <button
              type="button"
              className="quiet"
              onClick={() => type({ remarks: [...typed.remarks, NO_REMARK] })}
            >
              {approvals.addRemark}
            </button>{' '}
            <button type="submit" aria-disabled={fetcher.state !== 'idle'}>
              {approvals.give}
            </button>
          </p>
          <p className="hint">{consultations.keptUntilSent}</p>
        </fetcher.Form>
      </Fields>
    </section>
  )
}

interface AnswerFieldsProps {
  readonly typed: ApprovalTyped
  readonly type: (change: Partial<ApprovalTyped>) => void
}

function AnswerFields({ typed, type }: AnswerFieldsProps) {
  const { approvals, papers } = useWords()
  return (
    <>
      <ChoiceField<ApprovalTyped['answer']>
        name="answer"
        label={approvals.answer}
        none={approvals.chooseAnswer}
        options={APPROVAL_ANSWERS.map(answer => [answer, approvals.states[answer]])}
        chosen={typed.answer}
        onChoose={answer => type({ answer })}
        required
      />
      <Field name="reason" label={approvals.reason}>
        {ties => (
          <textarea
            {...ties}
            rows={3}
            value={typed.reason}
            onChange={event => type({ reason: event.target.value })}
          />
        )}
      </Field>
      <LanguageField
        label={approvals.languageOf}
        names={papers.languages}
        language={typed.language}
        onChange={language => type({ language })}
      />
    </>
  )
}

interface RemarkFieldsProps extends Pick<AnswerFormProps, 'elements'> {
  readonly number: number
  readonly remark: RemarkOfBody
  readonly onType: (change: Partial<RemarkOfBody>) => void
  readonly onTake: () => void
}

function RemarkFields({ number, remark, elements, onType, onTake }: RemarkFieldsProps) {
  const { approvals } = useWords()
  return (
    <fieldset className="remark-fields">
      <legend>{approvals.remark(number)}</legend>
      <Field name="element" row={number - 1} label={approvals.element}>
        {ties => (
          <select
            {...ties}
            value={remark.element}
            onChange={event => onType({ element: event.target.value })}
          >
            <option value="">{approvals.draft}</option>
            {elements.map(({ value, name, lang }) => (
              <option key={value} value={value} lang={lang}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {(['wording', 'justification'] as const).map(name => (
        <Field key={name} name={name} row={number - 1} label={approvals[name]}>
          {ties => (
            <textarea
              {...ties}
              rows={3}
              required={name === 'justification'}
              value={remark[name]}
              onChange={event => onType({ [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <button type="button" className="quiet" onClick={onTake}>
        {approvals.takeRemark}
      </button>
    </fieldset>
  )
}
