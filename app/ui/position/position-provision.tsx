import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { CommentAsRead } from '#app/domain/consultation/comment-card.ts'
import type { MemberNote, StandCard } from '#app/domain/consultation/position-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { CommentView } from '#app/ui/comment/comment-view.tsx'
import { StandForm, type PositionElement } from '#app/ui/position/stand-form.tsx'
import { MemberNotes, NoteForm } from '#app/ui/position/position-notes.tsx'

interface PositionProvisionProps {
  readonly consultation: string
  readonly element: PositionElement
  readonly stand: StandCard | undefined
  readonly comments: readonly CommentAsRead[]
  readonly notes: readonly MemberNote[]
  readonly open: boolean
}

/** One provision: what colleagues remarked, what they say to each other, and the organisation's stand. */
export function PositionProvision(props: PositionProvisionProps) {
  const { consultation, element, stand, comments, notes, open } = props
  const { positions } = useWords()
  const language = useLanguage()
  const { act, several, address } = element
  return (
    <section className="position-provision" id={address}>
      <h3>
        {capitalised(elementName(address, language))}
        {several && (
          <>
            , <span lang={languageToRead(language)}>{act}</span>
          </>
        )}
      </h3>
      <StandView stand={stand} />
      <details open={comments.length + notes.length > 0}>
        <summary>{positions.colleagues}</summary>
        {comments.length === 0 && <p className="hint">{positions.noneShared}</p>}
        {comments.map(({ comment, wordingNow }) => (
          <CommentView key={comment.id} comment={comment} wordingNow={wordingNow} />
        ))}
        <MemberNotes notes={notes} />
        {open && (
          <NoteForm
            consultation={consultation}
            provision={element.provision}
            kind="notes"
            label={positions.note}
          />
        )}
      </details>
      {open && <StandForm consultation={consultation} element={element} stand={stand} />}
    </section>
  )
}

/** The stand that counts, with who drafted it. */
export function StandView({ stand }: { stand: StandCard | undefined }) {
  const { positions } = useWords()
  const language = useLanguage()
  if (!stand) return <p className="hint">{positions.undecided}</p>
  return (
    <>
      <p>
        <strong>{positions.stances[stand.stance]}</strong>{' '}
        <span className="hint">
          {positions.revision(stand.revision, stand.by[language], clockTime(stand.at, language))}
        </span>
      </p>
      {stand.text !== '' && <p lang={stand.language}>{stand.text}</p>}
      {stand.wording !== '' && (
        <p className="law" lang={stand.language}>
          {stand.wording}
        </p>
      )}
    </>
  )
}
