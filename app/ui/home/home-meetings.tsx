import { Link } from '@remix-run/react'
import type { ChainPlace } from '#app/domain/consultation/approval-chain.ts'
import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { TablePhase } from '#app/ui/round-table/round-table-line.tsx'
import { When } from '#app/ui/round-table/round-table-when.tsx'

interface HomeMeetingsProps {
  readonly coming: readonly RoundTableCard[]
  readonly approvals: readonly (ChainPlace & {
    readonly bill: { readonly slug: string; readonly title: Trilingual }
    readonly waiting: number
    readonly dueOn: string
  })[]
}

/** Where the reader is expected: approvals that wait for an answer, and round-tables to come. */
export function HomeMeetings({ coming, approvals }: HomeMeetingsProps) {
  const { approvals: words, home, roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  if (coming.length + approvals.length === 0) return null
  return (
    <section>
      <h2>{home.expected}</h2>
      <ul className="list">
        {approvals.map(({ bill, waiting, dueOn, ...place }) => (
          <li key={bill.slug}>
            <Link to={`/bills/${bill.slug}/approvals`}>
              {words.title}: {words.roundName(place).toLocaleLowerCase(language)}
            </Link>
            <span className="beneath">
              <BillTitle title={bill.title} />
            </span>
            <span className="beneath">{home.answersDue(waiting, longDate(dueOn, language))}</span>
          </li>
        ))}
        {coming.map(card => (
          <li key={card.id}>
            <Link to={`/bills/${card.bill.slug}/round-tables/${card.id}`} lang={tongue}>
              {card.title[tongue]}
            </Link>
            <span className="beneath">
              {roundTables.kinds[card.kind]} · <TablePhase card={card} />
            </span>
            <span className="beneath">
              <When card={card} /> · <span lang={tongue}>{card.place[tongue]}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
