import { Link } from '@remix-run/react'
import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { When } from '#app/ui/round-table/round-table-when.tsx'

/** What this round-table is, when and where, and where it stands. */
export function RoundTableHead({ card }: { card: RoundTableCard }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  return (
    <header className="round-table-head">
      <p className="hint">
        <Link to={`/bills/${card.bill.slug}/round-tables/${card.id}`}>
          {roundTables.named(roundTables.kinds[card.kind], card.number)}
        </Link>{' '}
        · {roundTables.phases[card.phase]}
      </p>
      <h2 lang={tongue}>{card.title[tongue]}</h2>
      <p>
        <When card={card} /> · <span lang={tongue}>{card.place[tongue]}</span>
      </p>
      <p className="hint">
        {roundTables.chair}: {card.chair[language]} · {roundTables.secretary}: {card.secretary[language]}
      </p>
    </header>
  )
}
