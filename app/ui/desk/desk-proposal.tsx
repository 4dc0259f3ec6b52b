import { Link, useFetcher } from '@remix-run/react'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import { elementName } from '#app/domain/comparison/element-name.ts'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import { editCount, withEdits, type ProposedStretch } from '#app/domain/consultation/proposed-wording.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { AnswerReply } from '#app/ui/desk/desk-answer.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useTaken } from '#app/ui/form/use-taken.ts'
import { useTyped } from '#app/ui/form/use-typed.ts'

interface DeskProposalProps {
  readonly comment: DeskComment
  readonly bill: string
  readonly action: string
  readonly formKey: string
  readonly next: string
}

/** The wording that a comment proposes: the drafter takes it whole, some of its changes, or changes it further. */
export function DeskProposal(props: DeskProposalProps) {
  const { desk } = useWords()
  const language = useLanguage()
  const { card, proposal, newNumber } = props.comment
  const inserts = card.anchor.kind === 'insertion'
  if (card.wording === null) return null
  return (
    <section className="desk-proposal" aria-label={desk.proposal}>
      <h2>{desk.proposal}</h2>
      {inserts && newNumber !== null && 'address' in card.anchor && (
        <p className="hint">{desk.insertsAfter(elementName(card.anchor.address, language), newNumber)}</p>
      )}
      {proposal && (!inserts || newNumber !== null) ? (
        <TakeForm {...props} proposal={proposal} />
      ) : (
        <p className="hint">
          {desk.insertionByHand}{' '}
          {card.act && 'address' in card.anchor && (
            <Link
              to={`/bills/${props.bill}/text?act=${card.act}&article=${card.anchor.address.split('__')[0]}`}
            >
              {desk.toText}
            </Link>
          )}
        </p>
      )}
    </section>
  )
}

interface TakeFormProps extends DeskProposalProps {
  readonly proposal: readonly ProposedStretch[]
}

function TakeForm({ comment, action, formKey, next, proposal }: TakeFormProps) {
  const { desk } = useWords()
  const fetcher = useFetcher<AnswerReply>()
  const count = editCount(proposal)
  const { card } = comment
  const { typed, type, forget } = useTyped(`take:${card.id}`, TAKEN_WHOLE, takingFrom)
  useTaken(({ form }) => form.get('key') === formKey && forget())
  const { own } = typed
  const chosen = new Set(Array.from({ length: count }, (_, at) => at).filter(at => !typed.left.includes(at)))
  const choose = (left: readonly number[]) => type({ left })
  const setOwn = (text: string) => type({ own: text })
  const before = proposal.map(stretch => stretch.before).join('')
  const result = own ?? withEdits(proposal, chosen)
  const whole = own === null && chosen.size === count
  return (
    <fetcher.Form method="post" action={action}>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="to" value={next} />
      <input type="hidden" name="comment" value={`${card.id} ${card.answer?.id ?? ''}`.trim()} />
      <p className="hint">{desk.takeHint}</p>
      <Edits proposal={proposal} language={card.language} chosen={chosen} choose={choose} />
      <h3>{desk.result}</h3>
      <p className="law quoted-text">
        <ChangedText stretches={changesBetween(before, result)} language={card.language} />
      </p>
      <OwnWording own={own} setOwn={setOwn} result={result} language={card.language} />
      <Fields refusal={fetcher.data?.refusal}>
        {!whole && (
          <Field name="part" label={desk.part} hint={desk.partHint}>
            {ties => <textarea {...ties} rows={2} />}
          </Field>
        )}
        <Field name="reason" label={desk.reason} hint={desk.reasonHint}>
          {ties => <textarea {...ties} rows={3} required />}
        </Field>
      </Fields>
      <button aria-disabled={fetcher.state !== 'idle' || result === before}>{desk.take}</button>
    </fetcher.Form>
  )
}

/** What the drafter makes of a proposal: which of its changes are left, or another wording. */
interface Taken {
  readonly left: readonly number[]
  readonly own: string | null
}

const TAKEN_WHOLE: Taken = { left: [], own: null }

function takingFrom(kept: unknown): Taken | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { left, own } = kept as Partial<Taken>
  if (own !== null && typeof own !== 'string') return null
  return Array.isArray(left) ? { left: left.filter(each => typeof each === 'number'), own } : null
}

interface EditsProps {
  readonly proposal: readonly ProposedStretch[]
  readonly language: Language
  readonly chosen: ReadonlySet<number>
  /** Says which are left. */
  readonly choose: (left: readonly number[]) => void
}

/** Each change of the proposal with a box to take it or leave it. */
function Edits({ proposal, language, chosen, choose }: EditsProps) {
  const { desk } = useWords()
  const edits = Array.from({ length: editCount(proposal) }, (_, at) =>
    proposal.filter(({ edit }) => edit === at),
  )
  return (
    <fieldset className="desk-edits">
      {edits.map((stretches, at) => (
        <label key={at} className="choice">
          <input
            type="checkbox"
            name="edit"
            value={at}
            aria-label={desk.edit(at + 1)}
            checked={chosen.has(at)}
            onChange={({ target }) => {
              const others = [...edits.keys()].filter(each => each !== at && !chosen.has(each))
              choose(target.checked ? others : [...others, at])
            }}
          />
          <span className="law">
            <ChangedText stretches={stretches} language={language} />
          </span>
        </label>
      ))}
    </fieldset>
  )
}

interface OwnWordingProps {
  readonly own: string | null
  readonly setOwn: (own: string) => void
  readonly result: string
  readonly language: Language
}

/** The wording as the drafter changes it further; it is sent only where it was changed. */
function OwnWording({ own, setOwn, result, language }: OwnWordingProps) {
  const { desk } = useWords()
  return (
    <details open={own !== null}>
      <summary>{desk.furtherOwn}</summary>
      <Field label={desk.ownWording}>
        {ties => (
          <textarea
            {...ties}
            className="law"
            lang={language}
            name={own === null ? undefined : 'text'}
            rows={5}
            value={result}
            onChange={({ target }) => setOwn(target.value)}
          />
        )}
      </Field>
    </details>
  )
}
