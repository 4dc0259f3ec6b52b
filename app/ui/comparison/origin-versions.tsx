import { Link } from '@remix-run/react'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { comparisonPath } from '#app/ui/comparison/comparison-path.ts'
import { versionAnchor } from '#app/ui/comparison/origin-words.tsx'

interface Version {
  readonly number: number
  readonly author: Trilingual | null
  readonly savedAt: string | null
  readonly message: string
}

interface OriginVersionsProps {
  readonly bill: string
  readonly act: string
  readonly versions: readonly Version[]
  /** The comments that these versions carry out. */
  readonly comments: readonly CommentAsRead[]
}

/** The versions that brought some words: who saved each, when and why, after whose comments, and what else it changed. */
export function OriginVersions({ versions, ...place }: OriginVersionsProps) {
  return (
    <ol className="list origin-versions">
      {versions.map(version => (
        <OriginVersion key={version.number} {...place} {...version} />
      ))}
    </ol>
  )
}

function OriginVersion(props: Omit<OriginVersionsProps, 'versions'> & Version) {
  const { bill, act, number, author, savedAt, message, comments } = props
  const { text, history } = useWords()
  const language = useLanguage()
  return (
    <li id={versionAnchor(number)}>
      <h3>{text.asVersion(number)}</h3>
      {author && <p>{author[language]}</p>}
      {savedAt && (
        <p className="hint">
          <time dateTime={savedAt}>{clockTime(savedAt, language)}</time>
        </p>
      )}
      <q>{message}</q>
      <p className="origin-ways">
        <Link to={comparisonPath(bill, act, [number - 1, number])}>{history.compare}</Link>
      </p>
      <CarriedOut comments={comments.filter(({ comment }) => comment.answer?.version === number)} />
    </li>
  )
}

/** The comments that a version carries out, each with the decision on it. */
function CarriedOut({ comments }: Pick<OriginVersionsProps, 'comments'>) {
  const { origins } = useWords()
  if (comments.length === 0) return null
  return (
    <section className="origin-comments">
      <h4>{origins.after(comments.length)}</h4>
      {comments.slice(0, MOST_SHOWN).map(({ comment, wordingNow }) => (
        <CommentView key={comment.id} comment={comment} wordingNow={wordingNow} />
      ))}
    </section>
  )
}

const MOST_SHOWN = 20 // of a version, as beside the text; the rest is at the desk
