import '#app/ui/comment/comment-view.css'
import { Fragment, type ReactNode } from 'react'
import { elementName } from '#app/domain/comparison/element-name.ts'
import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { clockTime } from '#app/i18n/instants.ts'
import type {
  AnswerCard,
  AppealCard,
  ClaimCard,
  CommentCard,
  ReplyCard,
} from '#app/domain/consultation/comment-card.ts'
import { anchorName } from '#app/ui/comment/anchor-name.ts'
import { ChangedText } from '#app/ui/law/changed-text.tsx'

interface CommentViewProps {
  readonly comment: CommentCard
  /** The text that a proposed wording would change, where it is known. */
  readonly wordingNow: string | null | undefined
  /** Buttons of whoever may do something with it. */
  readonly children?: ReactNode
}

/** One comment: who said what about which words, the wording proposed, the answer, and what the author says to it. */
export function CommentView({ comment, wordingNow, children }: CommentViewProps) {
  const words = useWords()
  const language = useLanguage()
  const { consultations } = words
  const { anchor, number } = comment
  const name = number === null ? consultations.draft : consultations.number(number)
  return (
    <article className="comment" id={`comment-${comment.id}`} aria-label={name}>
      <CommentHead comment={comment} name={name} />
      <p className="comment-about">{anchorName(anchor, words, language)}</p>
      {anchor.kind === 'words' && (
        <blockquote className="law" lang={anchor.language}>
          {anchor.quote}
        </blockquote>
      )}
      <Moderated comment={comment} />
      {comment.text !== '' && (
        <p className="comment-text" lang={comment.language}>
          {comment.text}
        </p>
      )}
      {comment.wording !== null && (
        <div className="comment-wording">
          <p className="hint">{consultations.proposes}</p>
          <p className="law">
            <ChangedText
              stretches={changesBetween(wordingNow ?? '', comment.wording)}
              language={comment.language}
            />
          </p>
        </div>
      )}
      {comment.answer && <AnswerView answer={comment.answer} />}
      {comment.replies.map((reply, at) => (
        <ReplyView key={at} reply={reply} />
      ))}
      {children}
    </article>
  )
}

/** What others do not read here and why; its author and those who answer are told which words these are. */
function Moderated({ comment: { hidden, struck, text, appeal } }: { comment: CommentCard }) {
  const { consultations, desk } = useWords()
  return (
    <>
      {hidden !== null && <p className="hint">{consultations.hidden(hidden)}</p>}
      {hidden !== null && text !== '' && <p className="hint">{consultations.hiddenFromOthers}</p>}
      {struck.map(({ words, reason }, at) => (
        <Fragment key={at}>
          <p className="hint">{desk.stub(reason)}</p>
          {words !== '' && (
            <p className="hint">
              {desk.hiddenWords}: <s>{words}</s>
            </p>
          )}
        </Fragment>
      ))}
      {appeal?.verdict && <StandsNote {...appeal.verdict} />}
    </>
  )
}

/** The decision on the author's appeal, and whose it is. */
function StandsNote({ reason, by, at }: NonNullable<AppealCard['verdict']>) {
  const { desk } = useWords()
  const language = useLanguage()
  return (
    <p className="hint">
      {desk.stands(reason)} ({desk.decidedBy(by[language], clockTime(at, language))})
    </p>
  )
}

function CommentHead({ comment, name }: { comment: CommentCard; name: string }) {
  const { consultations, roundTables } = useWords()
  const language = useLanguage()
  const { speaker, kind, spoken } = comment
  return (
    <header className="comment-head">
      <span className="comment-number">{name}</span>
      <span>{consultations.commentKinds[kind]}</span>
      {spoken && <span className="badge">{roundTables.saidThere}</span>}
      <span>
        {speaker.organisation ? `${speaker.organisation[language]} · ` : ''}
        {speaker.name[language]}
        {speaker.capacity &&
          speaker.capacity !== 'representative' &&
          !speaker.claim &&
          ` · ${consultations.capacities[speaker.capacity]}`}
      </span>
      {speaker.claim && <ClaimNote claim={speaker.claim} />}
    </header>
  )
}

/** In whose name the author says to speak, and what the organisation has said to that. */
function ClaimNote({ claim }: { claim: ClaimCard }) {
  const { consultations } = useWords()
  const language = useLanguage()
  const { organisation, state, answerable, decidedAt } = claim
  const name = organisation[language]
  return (
    <span className="comment-claim">
      {state === 'open' || decidedAt === null
        ? consultations.claims[answerable ? 'open' : 'unanswerable'](name)
        : consultations.claims[state](name, clockTime(decidedAt, language))}
    </span>
  )
}

/** The decision on a comment with its reason. */
export function AnswerView({ answer }: { answer: AnswerCard }) {
  const { consultations } = useWords()
  const language = useLanguage()
  return (
    <div className={`answer answer-${answer.code}`}>
      <p className="answer-code">
        <span className="hint">{consultations.answer}</span> {consultations.dispositions[answer.code]}
      </p>
      {answer.part !== '' && (
        <p>
          <span className="hint">{consultations.answerPart}:</span> {answer.part}
        </p>
      )}
      <p>{answer.reason}</p>
      {answer.provision !== '' && (
        <p>
          <span className="hint">{consultations.providedBy}:</span> {elementName(answer.provision, language)}
        </p>
      )}
      {answer.version !== null && <p className="hint">{consultations.carriedOut(answer.version)}</p>}
    </div>
  )
}

function ReplyView({ reply }: { reply: ReplyCard }) {
  const { consultations } = useWords()
  return (
    <p className="comment-reply">
      {consultations.replies[reply.kind]}
      {reply.text !== '' && `: ${reply.text}`}
    </p>
  )
}
