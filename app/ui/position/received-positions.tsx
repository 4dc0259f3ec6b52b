import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { StandCard, SubmittedPosition } from '#app/domain/consultation/position-card.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { titleIn } from '#app/i18n/title-in.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { MemberNotes } from '#app/ui/position/position-notes.tsx'
import { StandView } from '#app/ui/position/position-provision.tsx'

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
              <Element stand={stand} />
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

/** The provision that a stand is about, with its act. */
function Element({ stand: { title: act, address } }: { stand: StandCard }) {
  const language = useLanguage()
  const title = titleIn(act, language)
  return (
    <p>
      {capitalised(elementName(address, language))}
      <span className="beneath" lang={title.lang}>
        {title.text}
      </span>
    </p>
  )
}
