import { Link, useFetcher } from '@remix-run/react'
import type { ClaimLine } from '#app/domain/consultation/organisation-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

/** Who asked to speak for the organisation, and what it says to that. */
export function ClaimList({ claims }: { claims: readonly ClaimLine[] }) {
  const { organisations } = useWords()
  return (
    <section aria-labelledby="claims">
      <h2 id="claims">{organisations.claims}</h2>
      {claims.every(({ state }) => state !== 'open') ? (
        <p className="hint">{organisations.noClaims}</p>
      ) : (
        <p className="hint">{organisations.claimsNote}</p>
      )}
      <ul className="list">
        {claims.map(claim => (
          <Claim key={claim.id} claim={claim} />
        ))}
      </ul>
    </section>
  )
}

function Claim({ claim }: { claim: ClaimLine }) {
  const { organisations } = useWords()
  const language = useLanguage()
  const { name, claimedAt, numbers, state, reason, decided, consultation } = claim
  const said = organisations.claimed(
    name[language],
    clockTime(claimedAt, language),
    numbers.map(number => `№ ${number}`).join(', '),
  )
  return (
    <li id={`claim-${claim.id}`}>
      <p>
        <Link to={`/consultations/${consultation}`}>{said}</Link>{' '}
        <span className="badge">{organisations.claimStates[state]}</span>
      </p>
      {decided && (
        <p className="hint">
          {decided.by[language]}, {clockTime(decided.at, language)}: {reason}
        </p>
      )}
      {state === 'open' && <VerdictForm claim={claim.id} />}
    </li>
  )
}

function VerdictForm({ claim }: { claim: string }) {
  const { organisations } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={`/claims/${claim}/verdict`}>
      <Fields refusal={fetcher.data?.refusal}>
        <Field name="reason" label={organisations.endReason}>
          {ties => <input {...ties} required maxLength={2_000} />}
        </Field>
        <button type="submit" name="verdict" value="confirmed" aria-disabled={fetcher.state !== 'idle'}>
          {organisations.confirm}
        </button>{' '}
        <button
          type="submit"
          className="quiet"
          name="verdict"
          value="declined"
          aria-disabled={fetcher.state !== 'idle'}
        >
          {organisations.decline}
        </button>
      </Fields>
    </fetcher.Form>
  )
}
