import { Form, Link, useSearchParams } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { placeCode } from '#app/domain/consultation/approval-chain.ts'
import type { RoundSummary } from '#app/domain/consultation/disagreement-row.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { ChoiceField } from '#app/ui/form/choice-field.tsx'

const NAMES = ['round', 'body', 'open'] as const

/** Which remarks are shown: of which round, of which body, and whether only what is open; each choice acts at once. */
export function DisagreementFilters({ rounds }: { rounds: readonly RoundSummary[] }) {
  const { approvals } = useWords()
  const language = useLanguage()
  const { asked, choose } = useChosen()
  const bodies = new Map(rounds.flatMap(({ bodies }) => bodies.map(body => [body.heir, body.heirName])))
  return (
    <Form className="filters">
      <ChoiceField
        name="round"
        label={approvals.inRound}
        none={approvals.anyRound}
        options={rounds.map(round => [placeCode(round), approvals.roundName(round)])}
        chosen={asked('round')}
        onChoose={round => choose('round', round)}
      />
      <ChoiceField
        name="body"
        label={approvals.body}
        none={approvals.anyBody}
        options={[...bodies].map(([id, name]) => [id, name[language]])}
        chosen={asked('body')}
        onChoose={body => choose('body', body)}
      />
      <OnlyOpen {...{ asked, choose }} />
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

type Name = (typeof NAMES)[number]

interface Chosen {
  readonly asked: (name: Name) => string
  readonly choose: (name: Name, value: string) => void
}

/** What is chosen shows at once; the address, which is the truth, follows when the page has come. */
function useChosen(): Chosen {
  const [search, setSearch] = useSearchParams()
  const [chosen, setChosen] = useState(() => new URLSearchParams(search))
  useEffect(() => setChosen(new URLSearchParams(search)), [search])
  const asked = (name: Name) => chosen.get(name) ?? ''
  const choose = (name: Name, value: string) => {
    const kept = NAMES.map(each => [each, each === name ? value : asked(each)] as const)
    const next = new URLSearchParams(kept.filter(([, each]) => each !== '').map(pair => [...pair]))
    setChosen(next)
    setSearch(next, { preventScrollReset: true, replace: true })
  }
  return { asked, choose }
}

function OnlyOpen({ asked, choose }: Chosen) {
  const { approvals } = useWords()
  return (
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
  )
}
