import { Link } from '@remix-run/react'
import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import { languageToRead } from '#app/i18n/language.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { When } from '#app/ui/round-table/round-table-when.tsx'

interface RoundTableLineProps {
  readonly card: RoundTableCard
  /** Whether the reader may go on to its page: a visitor is only told of it. */
  readonly mayOpen?: boolean
}

/** A round-table in a list: what it is about, when and where, and where it stands. */
export function RoundTableLine({ card, mayOpen = true }: RoundTableLineProps) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const tongue = languageToRead(language)
  return (
    <li>
      <h3 lang={tongue}>
        {mayOpen ? (
          <Link to={`/bills/${card.bill.slug}/round-tables/${card.id}`}>{card.title[tongue]}</Link>
        ) : (
          card.title[tongue]
        )}
      </h3>
      <p>
        {roundTables.named(roundTables.kinds[card.kind], card.number)} · <TablePhase card={card} />
      </p>
      <p className="hint">
        <When card={card} /> · <span lang={tongue}>{card.place[tongue]}</span> ·{' '}
        {roundTables.counts(card.invited, card.came, card.statements)}
      </p>
    </li>
  )
}

/** Where it stands, and whether it has been moved. */
export function TablePhase({ card }: { card: RoundTableCard }) {
  const { roundTables } = useWords()
  if (card.phase === 'cancelled') return <span className="badge warning">{roundTables.phases.cancelled}</span>
  const isMoved = card.phase === 'planned' && card.changes.length > 0
  return (
    <>
      {roundTables.phases[card.phase]}
      {isMoved && <span className="badge warning">{roundTables.changeKinds.moved}</span>}
    </>
  )
}
