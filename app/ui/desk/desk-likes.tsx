import '#app/ui/desk/desk-likes.css'
import { Link, useFetcher } from '@remix-run/react'
import { useState } from 'react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { LikeGroup, LikeRemark } from '#app/domain/consultation/desk.ts'
import type { DeskComment } from '#app/domain/consultation/desk-comment.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { Answered } from '#app/ui/desk/desk-answer.tsx'
import { deskPath, type DeskPlace } from '#app/ui/desk/desk-path.ts'

interface LikeRemarksProps {
  readonly comment: DeskComment
  /** How many others are like it and wait for an answer. */
  readonly others: number
  readonly place: DeskPlace
  readonly select: (selected: readonly Answered[]) => void
}

/** Remarks like the one in the middle: the drafter looks, takes out what does not belong, and groups the rest. */
export function LikeRemarks({ comment, others, place, select }: LikeRemarksProps) {
  const { desk } = useWords()
  const fetcher = useFetcher<{ remarks: readonly LikeRemark[] }>()
  const { id, number, consultation } = comment.card
  if (others === 0) return null
  const query = new URLSearchParams({ consultation, comment: String(number) })
  const look = () => {
    if (fetcher.state === 'idle' && !fetcher.data)
      fetcher.load(`/bills/${place.bill}/desk/like-remarks?${query}`)
  }
  return (
    <details className="desk-likes" onToggle={look}>
      <summary>{desk.likes(others)}</summary>
      {fetcher.data ? (
        <Choice key={id} own={comment} remarks={fetcher.data.remarks} select={select} />
      ) : (
        <p role="status">{desk.looking}</p>
      )}
    </details>
  )
}

interface ChoiceProps extends Pick<LikeRemarksProps, 'select'> {
  readonly own: DeskComment
  readonly remarks: readonly LikeRemark[]
}

function Choice({ own: { card }, remarks, select }: ChoiceProps) {
  const { desk } = useWords()
  const [out, takeOut] = useState<ReadonlySet<string>>(new Set())
  const left = remarks.filter(({ id }) => !out.has(id))
  const toggle = (id: string) =>
    takeOut(new Set(out.has(id) ? [...out].filter(each => each !== id) : [...out, id]))
  const own = { id: card.id, disposition: card.answer?.id ?? null }
  const group = [own, ...left.map(({ id }) => ({ id, disposition: null }))]
  return (
    <>
      <p className="hint">{desk.likesLead}</p>
      <ul>
        {remarks.map(remark => (
          <li key={remark.id}>
            <Like remark={remark} isIn={!out.has(remark.id)} toggle={() => toggle(remark.id)} />
          </li>
        ))}
      </ul>
      <button type="button" aria-disabled={left.length === 0} onClick={() => select(group)}>
        {desk.groupLikes(left.length + 1)}
      </button>
    </>
  )
}

function Like({ remark, isIn, toggle }: { remark: LikeRemark; isIn: boolean; toggle: () => void }) {
  const { desk, consultations } = useWords()
  const language = useLanguage()
  const { number, kind, text, speaker, address } = remark
  return (
    <label className="choice">
      <input type="checkbox" checked={isIn} onChange={toggle} />
      <span>
        <span className="comment-number">{consultations.number(number)}</span>{' '}
        {address === '' ? desk.draftAsWhole : capitalised(elementName(address, language))}
        <span className="hint"> · {speaker[language]}</span>
        <span className="desk-like-text" lang={remark.language}>
          {text || consultations.commentKinds[kind]}
        </span>
      </span>
    </label>
  )
}

/** The largest groups of like remarks that wait for an answer; each leads to the first of it. */
export function LikeGroups({ groups, place }: { groups: readonly LikeGroup[]; place: DeskPlace }) {
  const { desk, consultations } = useWords()
  if (groups.length === 0) return null
  return (
    <details className="desk-likes">
      <summary>{desk.likeGroups(groups.length)}</summary>
      <ul>
        {groups.map(({ number, count, text, language, kind }) => (
          <li key={number}>
            <Link to={deskPath(place, number)} preventScrollReset>
              {desk.likeGroup(number, count - 1)}
            </Link>
            <span className="desk-like-text" lang={language}>
              {text || consultations.commentKinds[kind]}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
