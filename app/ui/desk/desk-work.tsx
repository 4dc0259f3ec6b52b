import { useFetcher } from '@remix-run/react'
import { useState, type ReactNode } from 'react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { DeskPage } from '#app/domain/consultation/desk.ts'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import { appealIn, moderated, retractable } from '#app/domain/consultation/redaction.ts'
import type { Address } from '#app/domain/structure/address.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { AnswerReply, Answered } from '#app/ui/desk/desk-answer.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface WorkProps {
  readonly comment: DeskComment
  /** The address of the bill's desk, under which its endpoints lie. */
  readonly path: string
}

/** Who works on the answer, until when, and a note that only drafters read. */
export function DeskAssignment({
  comment,
  path,
  targets,
  drafters,
}: WorkProps & { targets: readonly Answered[]; drafters: DeskPage['drafters'] }) {
  const { desk } = useWords()
  const language = useLanguage()
  const { assignment } = comment
  return (
    <Fold name={desk.assignment} open={false}>
      <Posting action={`${path}/assignments`} button={desk.assign}>
        {targets.map(({ id }) => (
          <input key={id} type="hidden" name="comment" value={id} />
        ))}
        <ChoiceField
          name="person"
          label={desk.person}
          none={desk.nobody}
          options={namedOptions(drafters, language)}
          chosen={assignment?.person}
        />
        <Field name="dueOn" label={desk.dueOn}>
          {ties => <input {...ties} type="date" defaultValue={assignment?.dueOn ?? ''} />}
        </Field>
        <Field name="note" label={desk.note}>
          {ties => <textarea {...ties} rows={2} defaultValue={assignment?.note ?? ''} />}
        </Field>
      </Posting>
    </Fold>
  )
}

/** What the reader may do at the desk; who may not answer reads. */
export interface DeskRights {
  readonly answers: boolean
  readonly moderates: boolean
  readonly takesBack: boolean
  readonly restores: boolean
  readonly decides: boolean
}

/** Hiding, striking out and restoring; every step stands here with its reason. */
export function DeskModeration({ comment, path, rights }: WorkProps & { rights: DeskRights }) {
  const { desk } = useWords()
  const language = useLanguage()
  const { moderates, takesBack, restores, decides } = rights
  const { card, moderation } = comment
  const { hidden, struck } = moderated(moderation)
  const appealWaits = appealIn(moderation)?.verdict === null
  return (
    <Fold id="moderation" name={desk.moderation} open={moderation.length > 0}>
      <ul className="desk-steps">
        {moderation.map(({ kind, words, reason, by, at }) => (
          <li key={at}>
            {desk.steps[kind]}
            {words !== '' && `: «${words}»`}. {reason}{' '}
            <span className="hint">
              {by[language]}, {clockTime(at, language)}
            </span>
          </li>
        ))}
      </ul>
      {moderates && hidden === null && (
        <Posting action={`${path}/moderations`} button={desk.hide}>
          <Step kind="hidden" comment={card.id} />
        </Posting>
      )}
      {moderates && hidden === null && (
        <Posting action={`${path}/moderations`} button={desk.strike}>
          <Field name="words" label={desk.strikeWords}>
            {ties => <input {...ties} required />}
          </Field>
          <Step kind="redacted" comment={card.id} />
        </Posting>
      )}
      {takesBack && retractable(moderation).ok && (
        <Posting action={`${path}/moderations`} button={desk.takeBack}>
          <Step kind="taken-back" comment={card.id} />
        </Posting>
      )}
      {appealWaits && <p>{decides ? desk.appealWaits : desk.appealElsewhere}</p>}
      {decides && appealWaits && (
        <Posting action={`${path}/moderations`} button={desk.uphold}>
          <Step kind="upheld" comment={card.id} />
        </Posting>
      )}
      {restores && (hidden !== null || struck.length > 0) && (
        <Posting action={`${path}/moderations`} button={desk.restore}>
          <Step kind="restored" comment={card.id} />
        </Posting>
      )}
    </Fold>
  )
}

function Step({ kind, comment }: { kind: string; comment: string }) {
  const { desk } = useWords()
  return (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="comment" value={comment} />
      <Field name="reason" label={desk.moderationReason}>
        {ties => <input {...ties} required />}
      </Field>
    </>
  )
}

/** What a person says where the place of a comment in the newest version is uncertain. */
export function DeskPlacement({ comment, path }: WorkProps) {
  const { desk, consultations } = useWords()
  const { placement, id } = comment.card
  if (!placement?.uncertain) return null
  const { kind, address, wordingBefore, wordingAfter } = placement
  return (
    <section className="desk-placement" aria-label={desk.place}>
      <h2>{desk.place}</h2>
      <p>
        {desk.placeLead} {capitalised(consultations.placements[kind])}.
      </p>
      <dl>
        <dt>{consultations.was}</dt>
        <dd className="law">{wordingBefore}</dd>
        {wordingAfter !== '' && <dt>{consultations.is}</dt>}
        {wordingAfter !== '' && <dd className="law">{wordingAfter}</dd>}
      </dl>
      <Posting action={`${path}/placements`} button={desk.confirm}>
        <input type="hidden" name="comment" value={id} />
        <Verdicts address={address} />
      </Posting>
    </section>
  )
}

/** Three ways to decide; whoever names another provision has decided for it. */
function Verdicts({ address }: { address: Address | null }) {
  const { desk } = useWords()
  const language = useLanguage()
  const [verdict, decide] = useState(address === null ? 'nowhere' : 'right')
  const choice = (value: string, label: string) => (
    <label className="choice">
      <input
        type="radio"
        name="verdict"
        value={value}
        checked={verdict === value}
        onChange={() => decide(value)}
      />
      {label}
    </label>
  )
  return (
    <>
      {address !== null && choice('right', desk.right(elementName(address, language)))}
      {choice('elsewhere', desk.elsewhere)}
      <Field name="address" label={desk.address} hint={desk.provisionHint}>
        {ties => <input {...ties} onInput={() => decide('elsewhere')} />}
      </Field>
      {choice('nowhere', desk.nowhere)}
    </>
  )
}

interface PostingProps {
  readonly action: string
  readonly button: string
  readonly children: ReactNode
}

/** A form that stays on the page, with what was refused. */
function Posting({ action, button, children }: PostingProps) {
  const fetcher = useFetcher<AnswerReply>()
  return (
    <fetcher.Form method="post" action={action} className="desk-posting">
      <Fields refusal={fetcher.data?.refusal}>{children}</Fields>
      <button className="quiet" aria-disabled={fetcher.state !== 'idle'}>
        {button}
      </button>
    </fetcher.Form>
  )
}

interface FoldProps {
  readonly id?: string
  readonly name: string
  readonly open: boolean
  readonly children: ReactNode
}

function Fold({ name, children, ...details }: FoldProps) {
  return (
    <details className="desk-fold" {...details}>
      <summary>{name}</summary>
      {children}
    </details>
  )
}
