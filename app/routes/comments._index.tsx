import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useFetcher, useLoaderData } from '@remix-run/react'
import type { CommentCard, OwnComment, PlacementCard } from '#app/domain/consultation/comment-card.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { ReplyKind } from '#app/domain/consultation/comment.ts'
import { isChanged } from '#app/domain/consultation/words-changed.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { guard } from '#app/http/visit.server.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ownComments } from '#app/queries/comment/own-comments.server.ts'
import { AppealForm } from '#app/ui/comment/appeal-form.tsx'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { commentPath } from '#app/ui/comment/comment-path.ts'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { EarlierWordings } from '#app/ui/comment/earlier-wordings.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { ReviseForm } from '#app/ui/comment/revise-form.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.mine)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  return { comments: await ownComments(visiting) }
}

export default function MyComments() {
  const { consultations } = useWords()
  const { comments } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{consultations.mine}</h1>
      {comments.length === 0 && (
        <EmptyState
          text={consultations.noneOfMine}
          next={{ to: '/consultations', label: consultations.title }}
        />
      )}
      {comments.map(own => (
        <Mine key={own.comment.id} {...own} />
      ))}
    </div>
  )
}

/** One comment of the reader's own: what became of its words and of what it asks for, and what to say to that. */
function Mine({ comment, wordingNow, revisable, receipt, earlier }: OwnComment) {
  const { consultations } = useWords()
  const { placement, answer, replies } = comment
  const heard = (...kinds: ReplyKind[]) => replies.some(reply => kinds.includes(reply.kind))
  const changed = placement !== null && isChanged(placement)
  return (
    <CommentView comment={comment} wordingNow={wordingNow}>
      <p className="hint">
        <Link to={commentPath(comment)}>{consultations.draftAndComments}</Link>
        {receipt && (
          <>
            {' · '}
            <a href={`/comments/${comment.id}/receipt.txt`}>{consultations.receiptLink}</a>
          </>
        )}
        {comment.number !== null && !answer && ` · ${consultations.waiting}`}
      </p>
      {changed && <WordsChanged comment={comment} placement={placement} />}
      {changed && !heard('settled', 'standing') && (
        <Replies comment={comment.id} kinds={['settled', 'standing']} />
      )}
      {answer && !heard('agrees', 'disagrees') && (
        <Replies comment={comment.id} kinds={['agrees', 'disagrees']} />
      )}
      <EarlierWordings earlier={earlier} language={comment.language} />
      <ReviseForm comment={comment} offered={revisable} />
      <Appeal comment={comment} />
    </CommentView>
  )
}

/** What the author can do about what was hidden: appeal once, and wait; the decision stands in the comment itself. */
function Appeal({ comment: { id, hidden, struck, appeal } }: { comment: CommentCard }) {
  const { desk } = useWords()
  if (hidden === null && struck.length === 0) return null
  if (!appeal) return <AppealForm comment={id} />
  return appeal.verdict ? null : <p className="hint">{desk.appealOpen}</p>
}

/** What stands now in the place of the words that the author spoke to, and where that is if it is elsewhere. */
function WordsChanged({ comment, placement }: { comment: CommentCard; placement: PlacementCard }) {
  const { consultations } = useWords()
  const reader = useLanguage()
  const { kind, address, version, wordingBefore, wordingAfter } = placement
  const { anchor, language } = comment
  const moved = 'address' in anchor && anchor.address !== address
  return (
    <div className="words-changed">
      <p>
        {consultations.yourWordsChanged(version)}{' '}
        {kind !== 'changed' && `${capitalised(consultations.placements[kind])}. `}
        {moved &&
          (address === null
            ? consultations.standsNowhere
            : consultations.standsAt(elementName(address, reader)))}
      </p>
      <p className="law">
        <ChangedText stretches={changesBetween(wordingBefore, wordingAfter)} language={language} />
      </p>
    </div>
  )
}

function Replies({ comment, kinds }: { comment: string; kinds: readonly ReplyKind[] }) {
  const { consultations } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/comments/${comment}/replies`} className="reply-buttons">
      {kinds.map(kind => (
        <button key={kind} className="quiet" type="submit" name="kind" value={kind}>
          {consultations[kind]}
        </button>
      ))}
      <Refused refusal={fetcher.data?.refusal} />
    </fetcher.Form>
  )
}
