import { Link } from '@remix-run/react'
import type { WaitingComments } from '#app/domain/consultation/desk.ts'
import { NO_FILTERS } from '#app/domain/consultation/desk-filters.ts'
import { useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { deskPath } from '#app/ui/desk/desk-path.ts'

/** Appeals against moderation that wait for the reader's decision; each number leads to those it counts. */
export function HomeAppeals({ appeals }: { appeals: readonly WaitingComments[] }) {
  const { home } = useWords()
  if (appeals.length === 0) return null
  return (
    <ul className="list">
      {appeals.map(({ bill, round, count }) => {
        const filters = { ...NO_FILTERS, appealed: true }
        return (
          <li key={`${bill.slug} ${round}`}>
            <Link to={deskPath({ bill: bill.slug, round, filters })}>{home.appealsWait(count)}</Link>
            <span className="beneath">
              <BillTitle title={bill.title} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
