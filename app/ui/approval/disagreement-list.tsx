import { useFetcher } from '@remix-run/react'
import { REMARK_REPLIES } from '#app/domain/consultation/approval.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { DisagreementRow } from '#app/domain/consultation/disagreement-row.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface DisagreementListProps {
  readonly bill: string
  readonly rows: readonly DisagreementRow[]
  readonly mayReply: boolean
}

/** Remarks of approving bodies with what the developer said to them and what they have come to. */
export function DisagreementList({ bill, rows, mayReply }: DisagreementListProps) {
  const { approvals } = useWords()
  const language = useLanguage()
  if (rows.length === 0) return <p className="hint">{approvals.noRemarks}</p>
  return rows.map(row => (
    <article className="disagreement" key={row.id} id={`remark-${row.id}`}>
      <Head row={row} />
      <Sides row={row} />
      {row.replies.map(({ reply, reason, repliedOn }, at) => (
        <p key={at}>
          <span className="hint">
            {approvals.developer}, {longDate(repliedOn, language)}:
          </span>{' '}
          {approvals.replies[reply]}. {reason}
        </p>
      ))}
      {mayReply && row.state !== 'repeated' && row.state !== 'dropped' && <ReplyForm bill={bill} row={row} />}
    </article>
  ))
}

function Head({ row }: { row: DisagreementRow }) {
  const { approvals } = useWords()
  const language = useLanguage()
  const element = row.provision === '' ? approvals.draft : capitalised(elementName(row.address, language))
  return (
    <header>
      <h3>{element}</h3>
      <span className="hint">
        {row.body[language]} · {approvals.roundName(row)}
      </span>
      <span className={row.open ? 'badge warning' : 'badge'}>{approvals.outcomes[row.state]}</span>
      {row.late && <span className="badge">{approvals.isLate}</span>}
    </header>
  )
}

function Sides({ row }: { row: DisagreementRow }) {
  const { approvals } = useWords()
  return (
    <div className="disagreement-sides">
      <div>
        <p className="hint">{approvals.draftWording}</p>
        <p className="law" lang={row.language}>
          {row.draft[row.language] || '–'}
        </p>
      </div>
      <div>
        <p className="hint">{approvals.proposed}</p>
        <p className="law" lang={row.language}>
          {row.wording || '–'}
        </p>
        <p className="hint">{approvals.justification}</p>
        <p lang={row.language}>{row.reason}</p>
      </div>
    </div>
  )
}

function ReplyForm({ bill, row }: { bill: string; row: DisagreementRow }) {
  const { approvals } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <details>
      <summary>{approvals.reply}</summary>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form method="post" action={`/bills/${bill}/approvals/replies`}>
          <input type="hidden" name="remark" value={row.id} />
          <ChoiceField
            name="reply"
            label={approvals.answer}
            none={approvals.chooseAnswer}
            options={REMARK_REPLIES.map(reply => [reply, approvals.replies[reply]])}
            required
          />
          <Field name="reason" label={approvals.replyReason}>
            {ties => <textarea {...ties} rows={3} required />}
          </Field>
          <button type="submit">{approvals.reply}</button>
        </fetcher.Form>
      </Fields>
    </details>
  )
}
