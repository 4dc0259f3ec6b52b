import type { RoundTableCard } from '#app/domain/consultation/round-table-card.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'

/** From when until when; the day is said once where it is one. */
export function When({ card }: { card: Pick<RoundTableCard, 'startsAt' | 'endsAt'> }) {
  const { roundTables } = useWords()
  const language = useLanguage()
  const [from, until] = [clockTime(card.startsAt, language), clockTime(card.endsAt, language)]
  const [day, time] = [from.split(', ')[0], until.split(', ')[1]]
  return (
    <time dateTime={card.startsAt}>{roundTables.between(from, until.startsWith(day!) ? time! : until)}</time>
  )
}
