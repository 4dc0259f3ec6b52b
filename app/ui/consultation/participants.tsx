import { useFetcher } from '@remix-run/react'
import type { OrganisationName, ParticipantCard } from '#app/domain/consultation/participant-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'

interface ParticipantsProps {
  readonly consultation: string
  readonly participants: readonly ParticipantCard[]
  /** Whom more could be invited of; nothing where the report is published. */
  readonly organisations: readonly OrganisationName[] | null
}

/** Who was invited to a consultation, who came, and a form to invite more. */
export function Participants({ consultation, participants, organisations }: ParticipantsProps) {
  const { consultations } = useWords()
  return (
    <section>
      <h3>{consultations.participants}</h3>
      {participants.length === 0 && <p className="hint">{consultations.noParticipants}</p>}
      <ul>
        {participants.map(participant => (
          <Participant key={participant.id} participant={participant} />
        ))}
      </ul>
      {organisations && <Invite consultation={consultation} organisations={organisations} />}
    </section>
  )
}

function Participant({ participant }: { participant: ParticipantCard }) {
  const { consultations } = useWords()
  const language = useLanguage()
  const { organisation, person, joinedAt, invitedAt } = participant
  const name = [organisation?.[language], person?.[language]].filter(Boolean).join(' · ')
  return (
    <li>
      {name || consultations.anybody}{' '}
      <span className="hint">
        {joinedAt
          ? consultations.joined(clockTime(joinedAt, language))
          : consultations.invited(clockTime(invitedAt, language))}
      </span>
    </li>
  )
}

interface InviteProps {
  readonly consultation: string
  readonly organisations: readonly OrganisationName[]
}

function Invite({ consultation, organisations }: InviteProps) {
  const { consultations, shell } = useWords()
  const language = useLanguage()
  const fetcher = useFetcher<{ link?: string; mailed?: boolean; refusal?: Refusal }>()
  // The next one is somebody else: an address that stayed would be invited again in another's name.
  const form = useEmptied(fetcher.data)
  const { link, mailed } = fetcher.data ?? {}
  return (
    <fetcher.Form ref={form} method="post" action={`/consultations/${consultation}/participants`}>
      <Fields refusal={fetcher.data?.refusal}>
        <ChoiceField
          name="organisation"
          label={consultations.inviteOrganisation}
          none={consultations.anybody}
          options={namedOptions(organisations, language)}
        />
        <Field name="email" label={consultations.inviteAddress} hint={consultations.inviteAddressHint}>
          {ties => <input {...ties} type="email" maxLength={254} autoComplete="off" />}
        </Field>
        <Field name="language" label={consultations.inviteLanguage}>
          {ties => (
            <select {...ties} defaultValue={language}>
              {INTERFACE_LANGUAGES.map(each => (
                <option key={each} value={each} lang={each}>
                  {shell.languages[each]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <button type="submit">{consultations.invite}</button>
        {link && (
          <p role="status">
            {mailed && `${consultations.invitationMailed} `}
            {consultations.invitationLink} <code>{link}</code>
          </p>
        )}
      </Fields>
    </fetcher.Form>
  )
}
