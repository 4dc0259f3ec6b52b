import '#app/ui/desk/desk.css'
import { Link, useFetcher } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { DeskPage, DeskProgress } from '#app/domain/consultation/desk.ts'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import type { DeskFilters } from '#app/domain/consultation/desk-filters.ts'
import { useWords } from '#app/i18n/words.tsx'
import { AnswerView } from '#app/ui/comment/comment-view.tsx'
import { answerKey, DeskAnswer, type Answered } from '#app/ui/desk/desk-answer.tsx'
import { DeskCommentView } from '#app/ui/desk/desk-comment.tsx'
import { DeskFilterBar } from '#app/ui/desk/desk-filters.tsx'
import { useDeskKeys } from '#app/ui/desk/desk-keys.ts'
import { LikeRemarks } from '#app/ui/desk/desk-likes.tsx'
import { DeskList, type Selection } from '#app/ui/desk/desk-list.tsx'
import { deskPath, type DeskPlace } from '#app/ui/desk/desk-path.ts'
import { DeskProposal } from '#app/ui/desk/desk-proposal.tsx'
import { DeskAssignment, DeskModeration, DeskPlacement, type DeskRights } from '#app/ui/desk/desk-work.tsx'
import { LetterKeysSwitch } from '#app/ui/letter-keys-switch.tsx'
import { Progress } from '#app/ui/progress.tsx'

interface DeskViewProps {
  readonly page: DeskPage
  readonly filters: DeskFilters
  readonly formKey: string
  readonly rights: DeskRights
}

/** The desk: which comments, the one in the middle in its provision, and its answer. */
export function DeskView({ page, filters, formKey, rights }: DeskViewProps) {
  const { desk } = useWords()
  const [selected, select] = useState<Selection>(new Map())
  const { card, window, comment } = page
  const place = { bill: card.bill.slug, round: card.round, filters }
  const steps: Steps = {
    previous: window.previous === null ? null : deskPath(place, window.previous),
    next: window.next === null ? null : deskPath(place, window.next),
  }
  useDeskKeys(steps)
  useEmptied(select, comment?.card.id ?? '')
  const targets = comment ? targetsOf(comment, selected) : []
  return (
    <div className="desk-page">
      <h2 className="visually-hidden">{desk.title}</h2>
      {page.placing && <Placing progress={page.placing} />}
      <DeskFilterBar place={place} rounds={page.rounds} counts={page.counts} />
      <div className="desk-columns">
        <DeskList
          place={place}
          window={window}
          anySaid={page.card.submitted > 0}
          groups={rights.answers ? page.groups : []}
          current={comment?.card.number ?? null}
          selected={rights.answers ? selected : null}
          select={select}
        />
        {comment && <Middle {...{ page, comment, place, steps }} groups={rights.answers} select={select} />}
        {comment && (
          <Right
            key={`${comment.card.id} ${comment.card.answer?.id ?? ''}`}
            {...{ page, comment, targets, formKey, rights }}
            next={steps.next ?? deskPath(place, comment.card.number)}
          />
        )}
      </div>
    </div>
  )
}

interface Steps {
  readonly previous: string | null
  readonly next: string | null
}

interface MiddleProps {
  readonly page: DeskPage
  readonly comment: DeskComment
  readonly place: DeskPlace
  readonly steps: Steps
  /** Whether the reader gives one answer to several. */
  readonly groups: boolean
  readonly select: (selected: Selection) => void
}

/** The comment in its provision, between the one before and the one after it. */
function Middle({ page, comment, place, steps, groups, select }: MiddleProps) {
  const { desk } = useWords()
  return (
    <section className="desk-middle-column" aria-live="polite">
      <p className="desk-steps-bar">
        {steps.previous && (
          <Link to={steps.previous} preventScrollReset>
            {desk.previous}
          </Link>
        )}
        {steps.next && (
          <Link to={steps.next} preventScrollReset>
            {desk.next}
          </Link>
        )}
        <span className="hint">{desk.keys}</span>
        <LetterKeysSwitch />
      </p>
      <DeskCommentView comment={comment} bill={place.bill} />
      {groups && page.card.phase !== 'reported' && (
        <LikeRemarks
          key={comment.card.id}
          {...{ comment, place }}
          others={page.others}
          select={group => select(new Map(group.map(({ id, disposition }) => [id, disposition])))}
        />
      )}
    </section>
  )
}

/** The comment in the middle alone, or with everything selected: one answer goes to all of it. */
function targetsOf({ card }: DeskComment, selected: Selection): readonly Answered[] {
  const others = [...selected].filter(([id]) => id !== card.id)
  return [
    { id: card.id, disposition: card.answer?.id ?? null },
    ...others.map(([id, disposition]) => ({ id, disposition })),
  ]
}

/** Selects nothing any more when the answer to what was selected is saved: the next one is not meant for it. */
function useEmptied(select: (selected: Selection) => void, comment: string) {
  const { state, data } = useFetcher({ key: answerKey(comment) })
  const saved = state === 'loading' && data === undefined // led on; a refusal or a doubt would be the data
  useEffect(() => {
    if (saved) select(new Map())
  }, [saved, select])
}

interface RightProps extends Pick<DeskViewProps, 'page' | 'formKey' | 'rights'> {
  readonly comment: DeskComment
  readonly targets: readonly Answered[]
  readonly next: string
}

function Right({ page, comment, targets, formKey, rights, next }: RightProps) {
  const { desk } = useWords()
  const { card, drafters } = page
  const path = `/bills/${card.bill.slug}/desk`
  const isOpen = card.phase !== 'reported'
  return (
    <aside className="desk-right own-scroll" aria-label={desk.answer}>
      {!isOpen && <p className="hint">{desk.closed}</p>}
      {rights.answers && <DeskPlacement comment={comment} path={path} />}
      {rights.answers && isOpen ? (
        <>
          <DeskAnswer {...{ comment, targets, formKey, next }} action={`${path}/answers`} />
          {targets.length === 1 && (
            <DeskProposal {...{ comment, formKey, next }} bill={card.bill.slug} action={`${path}/wordings`} />
          )}
          <DeskAssignment comment={comment} path={path} targets={targets} drafters={drafters} />
        </>
      ) : (
        comment.card.answer && <AnswerView answer={comment.card.answer} />
      )}
      <DeskModeration {...{ comment, path, rights }} />
    </aside>
  )
}

const LOOK_AGAIN = 1_500 // ms: comments move in packs of 500

/** How far the comments are on their way to the newest version; looks again until all have arrived. */
function Placing({ progress: { placed, total } }: { progress: DeskProgress }) {
  const { desk } = useWords()
  return (
    <Progress label={desk.list} done={placed} of={total} lookAgain={LOOK_AGAIN}>
      {desk.placing(placed, total)}
    </Progress>
  )
}
