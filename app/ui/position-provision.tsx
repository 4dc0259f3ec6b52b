import { useFetcher } from '@remix-run/react'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { STANCES } from '#app/domain/consultation/position.ts'
import type { CommentCard } from '#app/domain/consultation/comment-card.ts'
import type { MemberNote, StandCard } from '#app/domain/consultation/position-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { CommentView } from '#app/ui/comment-view.tsx'
import { Field } from '#app/ui/field.tsx'
import { MemberNotes, NoteForm } from '#app/ui/position-notes.tsx'
import { Refused } from '#app/ui/refused.tsx'

/** A provision that the members of an organisation speak about. */
export interface PositionElement {
  readonly amendment: string
  readonly act: string
  readonly several: boolean
  readonly provision: string
  readonly address: string
}

interface PositionProvisionProps {
  readonly consultation: string
  readonly element: PositionElement
  readonly stand: StandCard | undefined
  readonly comments: readonly CommentCard[]
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
        {several && `, ${act}`}
      </h3>
      <StandView stand={stand} />
      <details open={comments.length + notes.length > 0}>
        <summary>{positions.colleagues}</summary>
        {comments.length === 0 && <p className="hint">{positions.noneShared}</p>}
        {comments.map(comment => (
          <CommentView key={comment.id} comment={comment} />
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

type StandFormProps = Pick<PositionProvisionProps, 'consultation' | 'element' | 'stand'>

function StandForm({ consultation, element, stand }: StandFormProps) {
  const { positions, papers } = useWords()
  const own = useLanguage() === 'ru' ? 'ru' : 'kk'
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <details>
      <summary>{positions.draft}</summary>
      <Refused refusal={fetcher.data?.refusal} />
      <fetcher.Form method="post" action={`/consultations/${consultation}/position/stands`}>
        <input type="hidden" name="amendment" value={element.amendment} />
        <input type="hidden" name="provision" value={element.provision} />
        <input type="hidden" name="seen" value={stand?.revision ?? 0} />
        <Field label={positions.stance}>
          {ties => (
            <select {...ties} name="stance" defaultValue={stand?.stance ?? 'support'}>
              {STANCES.map(stance => (
                <option key={stance} value={stance}>
                  {positions.stances[stance]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={positions.languageOf}>
          {ties => (
            <select {...ties} name="language" defaultValue={stand?.language ?? own}>
              <option value="kk">{papers.languages.kk}</option>
              <option value="ru">{papers.languages.ru}</option>
            </select>
          )}
        </Field>
        <Field label={positions.text}>
          {ties => <textarea {...ties} name="text" rows={3} defaultValue={stand?.text} />}
        </Field>
        <Field label={positions.wording}>
          {ties => <textarea {...ties} name="wording" rows={3} defaultValue={stand?.wording} />}
        </Field>
        <button type="submit">{positions.draft}</button>
      </fetcher.Form>
    </details>
  )
}
