import { Link } from '@remix-run/react'
import type { DeskComment, Since } from '#app/domain/consultation/desk-comment.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { comparisonPath } from '#app/ui/comparison/comparison-path.ts'
import { ChangedText } from '#app/ui/law/changed-text.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { EarlierWordings } from '#app/ui/comment/earlier-wordings.tsx'
import { QuotedText } from '#app/ui/law/quoted-text.tsx'

interface DeskCommentProps {
  readonly comment: DeskComment
  /** The bill's name in addresses. */
  readonly bill: string
}

/** The comment in its provision: what its author read, what has become of it since, and what was decided before. */
export function DeskCommentView({ comment, bill }: DeskCommentProps) {
  const { card, read, readVersion, since, earlierWordings, earlierAnswers } = comment
  return (
    <>
      <CommentView comment={card} wordingNow={wordingRead(comment)}>
        {card.answer?.version != null && card.answer.act && (
          <CarriedOut bill={bill} act={card.answer.act} version={card.answer.version} />
        )}
      </CommentView>
      {read && readVersion !== null && <AsRead comment={comment} read={read} version={readVersion} />}
      {since && card.act && <SinceThen since={since} bill={bill} act={card.act} from={readVersion ?? 0} />}
      <EarlierWordings earlier={earlierWordings} language={card.language} />
      {earlierAnswers.length > 0 && <EarlierAnswers comment={comment} />}
    </>
  )
}

/** The own text of the provision in the language of the proposal. */
function wordingRead({ proposal }: DeskComment): string | undefined {
  return proposal?.map(({ before }) => before).join('')
}

/** From an answer to the exact insertions and deletions that carry it out. */
function CarriedOut({ bill, act, version }: { bill: string; act: string; version: number }) {
  const { desk } = useWords()
  return (
    <p>
      <Link to={comparisonPath(bill, act, [version - 1, version])}>{desk.carriedOut(version)}</Link>
    </p>
  )
}

function AsRead({ comment, read, version }: { comment: DeskComment; read: TwinRow; version: number }) {
  const { desk } = useWords()
  const { anchor } = comment.card
  return (
    <section className="desk-provision" aria-label={desk.asRead(version)}>
      <h3>{desk.asRead(version)}</h3>
      <div className="desk-twins">
        {LANGUAGES.map(language => {
          const provision = read[language]
          if (!provision) return null
          const hits = anchor.kind === 'words' && anchor.language === language ? [anchor] : []
          return <QuotedText key={language} provision={provision} language={language} hits={hits} />
        })}
      </div>
    </section>
  )
}

interface SinceThenProps {
  readonly since: Since
  readonly bill: string
  readonly act: string
  readonly from: number
}

function SinceThen({ since, bill, act, from }: SinceThenProps) {
  const { desk } = useWords()
  const { version, address, changes } = since
  return (
    <section className="desk-provision" aria-label={desk.since(version)}>
      <h3>{desk.since(version)}</h3>
      {address === null && <p className="hint">{desk.gone(version)}</p>}
      <div className="desk-twins">
        {LANGUAGES.map(language => {
          const stretches = changes[language]
          return (
            stretches && (
              <p key={language} className="law quoted-text">
                <ChangedText stretches={stretches} language={language} />
              </p>
            )
          )
        })}
      </div>
      <p>
        {address !== null && (
          <Link to={`/bills/${bill}/text?act=${act}&article=${address.split('__')[0]}`}>{desk.toText}</Link>
        )}{' '}
        <Link to={comparisonPath(bill, act, [from, version])}>{desk.toComparison}</Link>
      </p>
    </section>
  )
}

function EarlierAnswers({ comment }: { comment: DeskComment }) {
  const { desk, consultations } = useWords()
  const language = useLanguage()
  return (
    <details>
      <summary>{desk.earlierAnswers}</summary>
      <ul>
        {comment.earlierAnswers.map(({ code, reason, by, at }) => (
          <li key={at}>
            {consultations.dispositions[code]}: {reason}{' '}
            <span className="hint">
              {by[language]}, {clockTime(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
