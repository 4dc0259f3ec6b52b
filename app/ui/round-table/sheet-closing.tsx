import { Link, useFetcher } from '@remix-run/react'
import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Refused } from '#app/ui/form/refused.tsx'

/** Closes the round-table; once it is closed, leads on to the desk and the minutes. */
export function SheetClosing({ card }: { card: RoundTableCard }) {
  const { roundTables } = useWords()
  const fetcher = useFetcher<{ refusal?: Refusal }>()
  const refusal = fetcher.data?.refusal
  const open = card.phase === 'planned' || card.phase === 'under-way'
  if (!open)
    return (
      <p>
        {roundTables.closed}{' '}
        <Link to={`/bills/${card.bill.slug}/desk?round=${card.round}`}>{roundTables.toTheDesk}</Link>{' '}
        <Link to={`/bills/${card.bill.slug}/round-tables/${card.id}/minutes`}>{roundTables.toMinutes}</Link>
      </p>
    )
  return (
    <fetcher.Form method="post" action={`/round-tables/${card.id}/closing`}>
      <Refused refusal={refusal} />
      {refusal?.code === 'round-table.held-early' ? (
        <button type="submit" name="early" value="1">
          {roundTables.closeEarly}
        </button>
      ) : (
        <button type="submit">{roundTables.close}</button>
      )}
      <p className="hint">{roundTables.closeHint}</p>
    </fetcher.Form>
  )
}
