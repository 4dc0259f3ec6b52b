import { Form, Link } from '@remix-run/react'
import type { Contest } from '#app/domain/amendment/contest.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ContestView } from '#app/ui/bill/contest-view.tsx'
import { comparisonPath } from '#app/ui/comparison/comparison-path.ts'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface CollisionViewProps {
  readonly bill: string
  readonly act: string
  readonly titleKk: string
  readonly titleRu: string
  readonly message: string
  readonly metAt: string
  readonly mine: Trilingual
  readonly base: number
  readonly theirs: { readonly number: number; readonly author: Trilingual }
  readonly settled: number | null
  readonly contests: readonly Contest[]
  /** The key of the form; `null` for who may only look on. */
  readonly formKey: string | null
  /** What was sent before it was refused, by the names of the fields. */
  readonly typed: Readonly<Record<string, string>>
  readonly refusal: Refusal | null
}

/** Two people's words for the same provisions, and the form in which one decides between them. */
export function CollisionView(props: CollisionViewProps) {
  const { collision } = useWords()
  const language = useLanguage()
  const { theirs, metAt, base } = props
  const title = titleIn(props, language)
  return (
    <>
      <h2>{collision.title}</h2>
      <p lang={title.lang}>{title.text}</p>
      {props.settled === null ? (
        <>
          <p className="lead">{collision.lead(theirs.number)}</p>
          <p className="hint">
            {collision.began(base)} <time dateTime={metAt}>{clockTime(metAt, language)}</time>
          </p>
          <Decision {...props} />
        </>
      ) : (
        <Settled {...props} settled={props.settled} />
      )}
    </>
  )
}

function Settled({ bill, act, base, settled }: CollisionViewProps & { settled: number }) {
  const { collision } = useWords()
  return (
    <p role="status">
      {collision.settled(settled)}{' '}
      <Link to={comparisonPath(bill, act, [base, settled])}>{collision.seeSettled}</Link>
    </p>
  )
}

function Decision({ formKey, typed, refusal, contests, message, mine, theirs }: CollisionViewProps) {
  const { collision } = useWords()
  const names = { mine, theirs: theirs.author }
  const shown = contests.map(contest => (
    <ContestView key={contest.id} contest={contest} names={names} typed={typed} decides={formKey !== null} />
  ))
  if (formKey === null)
    return (
      <>
        <p className="hint">{collision.mayNot}</p>
        {shown}
      </>
    )
  return (
    <Form method="post">
      <input type="hidden" name="key" value={formKey} />
      {contests.length === 0 && <p>{collision.nothingLeft}</p>}
      {shown}
      <Fields refusal={refusal}>
        <Field name="message" label={collision.message}>
          {ties => <input {...ties} required maxLength={500} defaultValue={typed['message'] ?? message} />}
        </Field>
      </Fields>
      <button type="submit">{collision.settle}</button>
    </Form>
  )
}
