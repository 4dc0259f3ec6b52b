import { useFetcher } from '@remix-run/react'
import type { NamingCard, RepresentativeCard } from '#app/domain/consultation/organisation-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'

interface NamingListProps {
  readonly namings: readonly (NamingCard | RepresentativeCard)[]
  readonly mayEnd: boolean
  /** Where a naming is ended, before its id. */
  readonly path: string
}

/** Who was named, for how long, by whom and why; ended ones stay in the list. */
export function NamingList({ namings, mayEnd, path }: NamingListProps) {
  if (namings.length === 0) return null
  return (
    <ul className="list">
      {namings.map(naming => (
        <Naming
          key={naming.id}
          naming={naming}
          to={mayEnd && isOpen(naming) ? `${path}/${naming.id}/end` : null}
        />
      ))}
    </ul>
  )
}

function isOpen(naming: NamingCard | RepresentativeCard): boolean {
  return 'state' in naming ? naming.state === 'holds' || naming.state === 'later' : naming.ended === null
}

function Naming({ naming, to }: { naming: NamingCard | RepresentativeCard; to: string | null }) {
  const { organisations } = useWords()
  const language = useLanguage()
  const { name, reason, named, ended } = naming
  return (
    <li>
      <strong>{name[language]}</strong> {'state' in naming && <Term {...naming} />}
      {reason && <p>{reason}</p>}
      {named && (
        <p className="hint">{organisations.namedBy(named.by[language], clockTime(named.at, language))}</p>
      )}
      {ended && (
        <p className="hint">
          {organisations.endedBy(ended.by[language], clockTime(ended.at, language), ended.reason ?? '')}
        </p>
      )}
      {to && <EndForm to={to} />}
    </li>
  )
}

function Term({ fromOn, untilOn, state }: Pick<RepresentativeCard, 'fromOn' | 'untilOn' | 'state'>) {
  const { organisations } = useWords()
  const language = useLanguage()
  return (
    <>
      {organisations.term(longDate(fromOn, language), untilOn && longDate(untilOn, language))}{' '}
      <span className="badge">{organisations.states[state]}</span>
    </>
  )
}

function EndForm({ to }: { to: string }) {
  const { organisations } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <details>
      <summary>{organisations.end}</summary>
      <Fields refusal={fetcher.data?.refusal}>
        <fetcher.Form method="post" action={to}>
          <Field name="reason" label={organisations.endReason}>
            {ties => <textarea {...ties} rows={2} required maxLength={2_000} />}
          </Field>
          <button type="submit" className="quiet" aria-disabled={fetcher.state !== 'idle'}>
            {organisations.end}
          </button>
        </fetcher.Form>
      </Fields>
    </details>
  )
}
