import { useFetcher } from '@remix-run/react'
import { useMemo, useRef, type KeyboardEvent } from 'react'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import { DISPOSITION_CODES, type DispositionCode, type Doubt } from '#app/domain/consultation/disposition.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { typedFrom, useAnswerTyped, type AnswerTyped } from '#app/ui/desk/answer-typed.ts'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { RestoredNote } from '#app/ui/form/restored-note.tsx'

/** What the desk hears back of an answer that was not saved: a refusal, or what to look at again first. */
export interface AnswerReply {
  readonly refusal?: Refusal
  readonly doubts?: readonly ToldDoubt[]
}

/** A doubt with the numbers of the comments that it is about. */
export interface ToldDoubt {
  readonly code: Doubt['code']
  readonly comments: readonly number[]
}

/** A comment that the answer goes to, with the decision that the drafter has seen on it. */
export interface Answered {
  readonly id: string
  readonly disposition: string | null
}

interface DeskAnswerProps {
  readonly comment: DeskComment
  /** The comments that get this answer: the one in the middle, or those selected. */
  readonly targets: readonly Answered[]
  readonly action: string
  /** The key of the form: an answer that is sent twice is given once. */
  readonly formKey: string
  /** Where to go on when it is saved. */
  readonly next: string
}

/** Names the sending of the answer to a comment, so that the desk hears of it too. */
export function answerKey(comment: string): string {
  return `answer ${comment}`
}

/** The answer to the comment in the middle, or to several alike: a decision with its reason. */
export function DeskAnswer({ comment, targets, action, formKey, next }: DeskAnswerProps) {
  const { desk } = useWords()
  const fetcher = useFetcher<AnswerReply>({ key: answerKey(comment.card.id) })
  const button = useRef<HTMLButtonElement>(null)
  const { card } = comment
  const version = carriedOutBy(comment)
  const language = languageToRead(useLanguage())
  const saved = useMemo(() => typedFrom(card.answer, version, language), [card.answer, version, language])
  const { typed, type, restored, forget } = useAnswerTyped(card.id, saved)
  const doubts = fetcher.data?.doubts ?? []
  const save = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) button.current?.click()
  }
  return (
    <fetcher.Form method="post" action={action} className="desk-answer" onKeyDown={save}>
      <h2>{card.answer ? desk.change : desk.answer}</h2>
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="to" value={next} />
      {targets.map(({ id, disposition }) => (
        <input key={id} type="hidden" name="comment" value={`${id} ${disposition ?? ''}`.trim()} />
      ))}
      {targets.length > 1 && <p className="hint">{desk.selected(targets.length)}</p>}
      <RestoredNote restored={restored} onDiscard={forget} />
      <Fields refusal={fetcher.data?.refusal}>
        <AnswerFields comment={comment} typed={typed} type={type} />
      </Fields>
      <Doubts doubts={doubts} />
      <button ref={button} aria-disabled={fetcher.state === 'submitting'}>
        {doubts.length > 0 ? desk.sure : targets.length > 1 ? desk.saveMany(targets.length) : desk.save}
      </button>
      <p className="hint">{desk.kept}</p>
    </fetcher.Form>
  )
}

/** Shown before the answer is saved; pressing again saves it all the same. */
function Doubts({ doubts }: { doubts: readonly ToldDoubt[] }) {
  const { desk } = useWords()
  if (doubts.length === 0) return null
  return (
    <div className="desk-doubts" role="alert">
      <input type="hidden" name="sure" value="1" />
      {doubts.map(({ code, comments }) => (
        <p key={code}>{desk.doubts[code](comments.map(number => `№ ${number}`).join(', '))}</p>
      ))}
    </div>
  )
}

interface AnswerFieldsProps {
  readonly comment: DeskComment
  readonly typed: AnswerTyped
  readonly type: (change: Partial<AnswerTyped>) => void
}

function AnswerFields({ comment, typed, type }: AnswerFieldsProps) {
  const { desk } = useWords()
  return (
    <>
      <Codes typed={typed} type={type} />
      {typed.code === 'accepted-in-part' && (
        <Field name="part" label={desk.part}>
          {ties => (
            <textarea
              {...ties}
              rows={2}
              value={typed.part}
              onChange={({ target }) => type({ part: target.value })}
            />
          )}
        </Field>
      )}
      {typed.code === 'already-provided-for' && (
        <Field name="provision" label={desk.provision} hint={desk.provisionHint}>
          {ties => (
            <input
              {...ties}
              value={typed.provision}
              onChange={({ target }) => type({ provision: target.value })}
            />
          )}
        </Field>
      )}
      <Field name="reason" label={desk.reason} hint={desk.reasonHint}>
        {ties => (
          <textarea
            {...ties}
            rows={6}
            value={typed.reason}
            onChange={({ target }) => type({ reason: target.value })}
          />
        )}
      </Field>
      {comment.later.length > 0 && <VersionChoice comment={comment} typed={typed} type={type} />}
    </>
  )
}

function Codes({ typed, type }: Omit<AnswerFieldsProps, 'comment'>) {
  const { desk, consultations } = useWords()
  return (
    <fieldset className="desk-codes">
      <legend>{desk.code}</legend>
      {DISPOSITION_CODES.map((code: DispositionCode) => (
        <label key={code} className="choice">
          <input
            type="radio"
            name="code"
            required
            value={code}
            checked={typed.code === code}
            onChange={() => type({ code })}
          />
          {consultations.dispositions[code]}
        </label>
      ))}
    </fieldset>
  )
}

/** The id of the version that carries the saved answer out; empty where none does. */
function carriedOutBy({ card: { answer }, later }: DeskComment): string {
  const found = later.find(
    ({ number, act }) => number === answer?.version && (act === null || act.slug === answer.act),
  )
  return found?.id ?? ''
}

/** The version that carries the decision out. */
function VersionChoice({ comment, typed, type }: AnswerFieldsProps) {
  const { desk } = useWords()
  const language = useLanguage()
  return (
    <ChoiceField
      name="version"
      label={desk.version}
      none={desk.noVersion}
      options={comment.later.map(({ id, number, message, act }) => [
        id,
        [act && titleIn(act, language).text, desk.versionNamed(number, message)].filter(Boolean).join(', '),
      ])}
      chosen={typed.version}
      onChoose={version => type({ version })}
    />
  )
}
