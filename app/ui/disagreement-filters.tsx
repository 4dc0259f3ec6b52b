import { Form, Link, useSearchParams } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { placeCode } from '#app/domain/consultation/approval-chain.ts'
import type { RoundSummary } from '#app/domain/consultation/disagreement-row.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { Field } from '#app/ui/field.tsx'

const NAMES = ['round', 'body', 'open'] as const

/** Which remarks are shown: of which round, of which body, and whether only what is open; each choice acts at once. */
export function DisagreementFilters({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { approvals } = useWords()
  const language = useLanguage()
  const [search, setSearch] = useSearchParams()
  // What is chosen shows at once; the address, which is the truth, follows when the page has come.
  const [chosen, setChosen] = useState(() => new URLSearchParams(search))
  useEffect(() => setChosen(new URLSearchParams(search)), [search])
  const asked = (name: string) => chosen.get(name) ?? ''
  const choose = (name: (typeof NAMES)[number], value: string) => {
    const kept = NAMES.map(each => [each, each === name ? value : asked(each)] as const)
    const next = new URLSearchParams(kept.filter(([, each]) => each !== '').map(pair => [...pair]))
    setChosen(next)
    setSearch(next, { preventScrollReset: true, replace: true })
  }
  const bodies = new Map(rounds.flatMap(({ bodies }) => bodies.map(body => [body.heir, body.heirName])))
  const choice = (name: 'round' | 'body', all: string, options: readonly (readonly [string, string])[]) => (
    <Field label={name === 'round' ? approvals.inRound : approvals.body}>
      {ties => (
        <select
          {...ties}
          name={name}
          value={asked(name)}
          onChange={event => choose(name, event.target.value)}
        >
          <option value="">{all}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <Form className="filters">
      {choice(
        'round',
        approvals.anyRound,
        rounds.map(round => [placeCode(round), approvals.roundName(round)]),
      )}
      {choice(
        'body',
        approvals.anyBody,
        [...bodies].map(([id, name]) => [id, name[language]]),
      )}
      <label className="choice">
        <input
          type="checkbox"
          name="open"
          value="1"
          key={asked('open')} // ticked at once, not when the page has come
          defaultChecked={asked('open') === '1'}
          onChange={event => choose('open', event.target.checked ? '1' : '')}
        />{' '}
        {approvals.onlyOpen}
      </label>
      <noscript>
        <button type="submit" className="quiet">
          {approvals.show}
        </button>
      </noscript>
      {NAMES.some(name => asked(name) !== '') && (
        <Link to="?" preventScrollReset replace>
          {approvals.all}
        </Link>
      )}
    </Form>
  )
}
