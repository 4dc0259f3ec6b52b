import '#app/ui/consultation/consultation.css'
import { Link } from '@remix-run/react'
import { useMemo } from 'react'
import type { ChangedRow } from '#app/domain/comparison/changed-rows.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { ConsultationPage } from '#app/queries/consultation/consultation-page.server.ts'
import { commentsUnder } from '#app/routes/consultations.$id._index/comments-under.ts'
import { textsOf, useBeginning } from '#app/routes/consultations.$id._index/use-beginning.ts'
import { CausedChanges } from '#app/ui/consultation/caused-changes.tsx'
import { CommentComposer } from '#app/ui/comment/comment-composer.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { VersionAndSince } from '#app/ui/consultation/consulted-versions.tsx'
import { PublishedPapers } from '#app/ui/consultation/published-papers.tsx'
import { ConsultedText } from '#app/ui/consultation/consulted-text.tsx'
import { ContentsAside } from '#app/ui/law/contents-aside.tsx'
import { Contents } from '#app/ui/law/contents.tsx'
import type { LawReading } from '#app/ui/law/law-text.tsx'
import { useRemarkTyped } from '#app/ui/comment/remark-typed.ts'

interface ReadingProps {
  readonly page: ConsultationPage
  readonly reading: LawReading
  readonly mode: 'changes' | 'law'
  readonly headings: Language
  readonly at: string
  readonly formKey: string
  /** The reader's id; null for a visitor. */
  readonly you: string | null
}

/** A consulted draft with its comments, and the comment that the reader is writing. */
export function ConsultationReading(props: ReadingProps) {
  const { page, reading, mode, headings, at, formKey } = props
  const { consultations } = useWords()
  const { typed, change: setTyped, restored } = useRemarkTyped(`comment:${page.card.id}:${page.part.act}`)
  const begin = useBeginning(page.rows, headings, { typed, change: setTyped })
  const under = useMemo(() => commentsUnder(page.rows, page.comments), [page.rows, page.comments])
  const to = (address: string) =>
    `?${new URLSearchParams({ act: page.part.act, text: reading, mode, at: address })}#${address}`
  return (
    <div className="consultation" data-composing={typed ? 'yes' : 'no'}>
      <ConsultationHead card={page.card} />
      {page.mayReadBill && <Ways page={page} />}
      {page.card.phase === 'reported' && <PublishedPapers {...page} />}
      <Bar {...props} />
      <ContentsAside className="consultation-contents" current={at}>
        <Contents lines={page.contents} language={headings} to={to} current={at} />
      </ContentsAside>
      <div>
        <p className="hint">
          <VersionAndSince bill={page.card.bill.slug} version={page.part} />
        </p>
        {page.mayComment && <p className="hint">{consultations.howTo}</p>}
        {page.mayComment && (
          <button type="button" className="quiet" onClick={begin.draft}>
            {consultations.commentOnDraft}
          </button>
        )}
        <Comments list={under.get(null) ?? []} caused={page.caused} />
        {page.rows.length === 0 && <p>{consultations.nothingChanges}</p>}
        <ConsultedText
          rows={page.rows}
          reading={reading}
          changes={mode === 'changes'}
          below={row => <Comments list={under.get(row) ?? []} caused={page.caused} row={row} />}
          onWords={page.mayComment ? begin.words : undefined}
          onProvision={page.mayComment ? begin.provision : undefined}
        />
        <Windows page={page} to={to} />
      </div>
      {typed && (
        <div>
          <CommentComposer
            composing={{
              consultation: page.card.id,
              amendment: typed.anchor.kind === 'draft' ? '' : page.part.amendment,
              formKey,
              typed,
              texts: textsOf(page.rows, typed),
              restored,
            }}
            onChange={setTyped}
          />
        </div>
      )}
      <Tray page={page} you={props.you} />
    </div>
  )
}

function Ways({ page: { card, positions: shown } }: Pick<ReadingProps, 'page'>) {
  const { consultations, positions } = useWords()
  return (
    <p className="consultation-ways">
      <Link to={`/bills/${card.bill.slug}`}>{consultations.toBill}</Link>
      {shown && (
        <Link to={`/consultations/${card.id}/position`}>
          {shown === 'own' ? positions.toPosition : positions.received}
        </Link>
      )}
    </p>
  )
}

function Bar({ page, reading, mode }: ReadingProps) {
  const { consultations, text } = useWords()
  const language = useLanguage()
  const to = (more: Record<string, string>) =>
    `?${new URLSearchParams({ act: page.part.act, text: reading, mode, ...more })}`
  const current = (is: boolean) => (is ? ({ 'aria-current': 'true' } as const) : {})
  return (
    <div className="consultation-bar">
      <nav aria-label={consultations.acts}>
        {page.parts.map(part => {
          const title = titleIn(part, language)
          const count = page.counts.byAct[part.act] ?? 0
          return (
            <Link
              key={part.act}
              to={to({ act: part.act })}
              lang={title.lang}
              {...current(part.act === page.part.act)}
            >
              {title.text}
              {count > 0 && (
                <span className="hint" lang={language}>
                  {' '}
                  · {consultations.submitted(count)}
                </span>
              )}
            </Link>
          )
        })}
      </nav>
      <nav aria-label={consultations.reading}>
        <Link to={to({ mode: 'changes' })} {...current(mode === 'changes')}>
          {consultations.what}
        </Link>
        <Link to={to({ mode: 'law' })} {...current(mode === 'law')}>
          {consultations.law}
        </Link>
      </nav>
      <nav aria-label={text.reading}>
        {(['both', 'kk', 'ru'] as const).map(each => (
          <Link key={each} to={to({ text: each })} preventScrollReset {...current(each === reading)}>
            {consultations.languages[each]}
          </Link>
        ))}
      </nav>
    </div>
  )
}

interface CommentsProps extends Pick<ConsultationPage, 'caused'> {
  readonly list: readonly CommentCard[]
  readonly row?: ChangedRow
}

function Comments({ list, caused, row }: CommentsProps) {
  return list.map(comment => {
    const provision = comment.anchor.kind === 'insertion' ? undefined : row?.[comment.language]
    const changes = caused[comment.id]
    return (
      <CommentView key={comment.id} comment={comment} wordingNow={provision && ownText(provision)}>
        {changes && comment.answer?.version != null && (
          <CausedChanges version={comment.answer.version} changes={changes} />
        )}
      </CommentView>
    )
  })
}

function Windows({ page, to }: { page: ConsultationPage; to: (address: string) => string }) {
  const { acts } = useWords()
  return (
    <p className="onward">
      {page.earlier !== null && (
        <Link className="button quiet" to={to(page.earlier)}>
          {acts.earlier}
        </Link>
      )}
      {page.later !== null && (
        <Link className="button quiet" to={to(page.later)}>
          {acts.later}
        </Link>
      )}
    </p>
  )
}

/** The reader's own drafts wait here until they are submitted together. */
function Tray({ page, you }: { page: ConsultationPage; you: string | null }) {
  const { consultations } = useWords()
  const { drafts } = page.counts
  if (you === null && page.card.phase === 'open')
    return (
      <p className="consultation-tray">
        <Link to={`/sign-in?to=/consultations/${page.card.id}`}>{consultations.signInToComment}</Link>
      </p>
    )
  if (drafts === 0) return null
  return (
    <p className="consultation-tray">
      {consultations.keptDrafts(drafts)}
      <Link className="button" to={`/consultations/${page.card.id}/tray`}>
        {consultations.review}
      </Link>
    </p>
  )
}
