import { Link, useFetcher } from '@remix-run/react'
import { Fragment, useEffect, useState } from 'react'
import type { MinutesCard, RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { LANGUAGES, type Language } from '#app/domain/structure/act.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { useEmptied } from '#app/ui/form/use-emptied.ts'
import { newKey } from '#app/ui/form/new-key.ts'
import { OfficialLanguages, PaperFiles } from '#app/ui/paper/paper-files.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { Switch } from '#app/ui/form/switch.tsx'

interface MinutesActsProps {
  readonly card: RoundTableCard
  readonly page: {
    readonly minutes: MinutesCard
    readonly approves: boolean
    readonly officer: boolean
  } | null
  readonly circulates: boolean
  readonly language: Language
}

/** Which version of the minutes this is, who approved it, and what the reader may do with it. */
export function MinutesActs({ card, page, circulates, language }: MinutesActsProps) {
  const { roundTables } = useWords()
  const closed = card.phase === 'closed' || card.phase === 'circulated'
  const fresh = !page || page.minutes.outdated
  return (
    <section className="minutes-acts">
      {!page && (
        <EmptyState
          text={card.phase === 'circulated' ? roundTables.forParticipants : roundTables.noMinutes}
        />
      )}
      {page && <Version minutes={page.minutes} language={language} />}
      {page?.minutes.outdated && <p className="hint">{roundTables.outdated}</p>}
      {circulates && closed && fresh && (
        <Act
          to={`/round-tables/${card.id}/minutes`}
          name={page ? roundTables.circulateAgain : roundTables.circulate}
        />
      )}
      {page?.approves && !page.minutes.outdated && (
        <Act to={`/round-tables/${card.id}/approvals`} name={roundTables.approve} />
      )}
      {page && <Approvals minutes={page.minutes} />}
      {page?.officer && card.phase === 'approved' && <Addendum roundTable={card.id} />}
    </section>
  )
}

function Act({ to, name }: { to: string; name: string }) {
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  return (
    <fetcher.Form method="post" action={to}>
      <Refused refusal={fetcher.data?.refusal} />
      <button type="submit">{name}</button>
    </fetcher.Form>
  )
}

function Version({ minutes, language }: { minutes: MinutesCard; language: Language }) {
  const { roundTables, papers } = useWords()
  const reader = useLanguage()
  const { card, version, versions, circulatedAt, hash } = minutes
  const at = (shown: number, tongue: Language) =>
    `?${new URLSearchParams({ version: `${shown}`, language: tongue })}`
  return (
    <>
      <p>
        {roundTables.version(version, clockTime(circulatedAt, reader))}{' '}
        <span className="hint">
          {roundTables.hash} <code>{hash.slice(0, 16)}…</code>
        </span>
      </p>
      <OfficialLanguages />
      <div className="minutes-doors">
        <Switch
          label={roundTables.language}
          items={LANGUAGES.map(tongue => ({
            ...{ to: at(version, tongue), text: papers.ownNames[tongue], current: tongue === language },
            lang: tongue,
          }))}
        />
        {versions.length > 1 && (
          <nav aria-label={roundTables.versions}>
            {roundTables.versions}:{' '}
            {versions.map(each => (
              <Fragment key={each}>
                <Link to={at(each, language)} aria-current={each === version ? 'true' : undefined}>
                  {each}
                </Link>{' '}
              </Fragment>
            ))}
          </nav>
        )}
        <PaperFiles
          place={{ bill: card.bill.slug, kind: 'minutes', subject: `${card.id}.${version}` }}
          title={roundTables.minutes}
        />
      </div>
    </>
  )
}

function Approvals({ minutes }: { minutes: MinutesCard }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const { approvals, addenda } = minutes
  return (
    <>
      {approvals.length === 0 && <p className="hint">{roundTables.notApproved}</p>}
      <ul>
        {approvals.map(({ office, by, at }) => (
          <li key={office}>
            {roundTables.approvedBy(roundTables[office], by[language], clockTime(at, language))}
          </li>
        ))}
      </ul>
      {addenda.map(({ number, text, at }) => (
        <p key={number} className="addendum">
          <b>
            {roundTables.addendum} № {number}
          </b>{' '}
          <span className="hint">{clockTime(at, language)}</span> {text[languageToRead(language)]}
        </p>
      ))}
    </>
  )
}

function Addendum({ roundTable }: { roundTable: string }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ number?: number; refusal?: Refusal }>()
  const form = useEmptied(fetcher.data)
  const [key, setKey] = useState('')
  const { number, refusal } = fetcher.data ?? {}
  useEffect(() => setKey(newKey()), [number])
  return (
    <details>
      <summary>{roundTables.addAddendum}</summary>
      <p className="hint">{roundTables.addendumHint}</p>
      <fetcher.Form ref={form} method="post" action={`/round-tables/${roundTable}/addenda`}>
        <Fields refusal={refusal}>
          <input type="hidden" name="key" value={key} />
          <Field name="textKk" label={roundTables.textKk}>
            {ties => <textarea {...ties} lang="kk" rows={3} />}
          </Field>
          <Field name="textRu" label={roundTables.textRu}>
            {ties => <textarea {...ties} lang="ru" rows={3} />}
          </Field>
          <button type="submit">{roundTables.addAddendum}</button>
        </Fields>
      </fetcher.Form>
    </details>
  )
}
