import { Link } from '@remix-run/react'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import { useWords } from '#app/i18n/words.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'

interface ProvisionCommentsProps {
  readonly comments: readonly CommentAsRead[]
  /** The bill's name in addresses, for the way to the desk; nothing for who may not see it. */
  readonly desk: string | null
}

/** The comments and decisions behind an article, in the rail beside its text. */
export function ProvisionComments({ comments, desk: bill }: ProvisionCommentsProps) {
  const { desk, consultations } = useWords()
  return (
    <section>
      <h2>{comments.length === 0 ? desk.behind : consultations.commentsHere(comments.length)}</h2>
      {comments.length === 0 && <p className="hint">{desk.noneBehind}</p>}
      {comments.slice(0, MOST_SHOWN).map(({ comment, wordingNow }) => (
        <CommentView key={comment.id} comment={comment} wordingNow={wordingNow} />
      ))}
      {bill !== null && comments.length > 0 && (
        <Link to={`/bills/${bill}/desk?${about(comments)}`}>{desk.toDesk}</Link>
      )}
    </section>
  )
}

const MOST_SHOWN = 20 // the rest is at the desk

function about([first]: readonly CommentAsRead[]): URLSearchParams {
  const anchor = first?.comment.anchor
  const unit = anchor && 'address' in anchor ? anchor.address.split('__')[0]! : ''
  return new URLSearchParams({ act: first?.comment.act ?? '', unit })
}
