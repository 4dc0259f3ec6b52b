import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { SubmittedPosition } from '#app/domain/consultation/position-card.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { MemberNotes } from '#app/ui/position-notes.tsx'
import { StandView } from '#app/ui/position-provision.tsx'

/** The positions that organisations submitted, each as one, with the dissents annexed. */
export function ReceivedPositions({ received }: { received: readonly SubmittedPosition[] }) {
  const { positions } = useWords()
  const language = useLanguage()
  return (
    <section aria-labelledby="received">
      <h2 id="received">{positions.received}</h2>
      {received.length === 0 && <p className="hint">{positions.noneReceived}</p>}
      {received.map(({ organisation, name, submittedBy, submittedAt, stands, dissents }) => (
        <article key={organisation}>
          <h3>{name[language]}</h3>
          <p className="hint">
            {positions.submitted(submittedBy[language], clockTime(submittedAt, language))}
          </p>
          {stands.map(stand => (
            <div className="position-provision" key={stand.id}>
              <p>{capitalised(elementName(stand.address, language))}</p>
              <StandView stand={stand} />
            </div>
          ))}
          {dissents.length > 0 && <h4>{positions.dissents}</h4>}
          <MemberNotes notes={dissents} />
        </article>
      ))}
    </section>
  )
}
