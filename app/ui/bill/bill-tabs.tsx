import { Link, useLocation, useSearchParams } from '@remix-run/react'
import type { Words } from '#app/i18n/en/words.ts'
import { useWords } from '#app/i18n/words.tsx'
import { useCurrentInView } from '#app/ui/use-current-in-view.ts'

/** The parts of a bill in the order of the work: write, see, print, ask, answer, keep. */
const TABS: readonly {
  readonly to: string
  readonly name: (words: Words) => string
  readonly desk?: true
  /** Pages beside it that are reached from it and have no tab of their own. */
  readonly holds?: string
}[] = [
  { to: 'text', name: ({ bills }) => bills.text, holds: 'origins' },
  { to: 'comparison', name: ({ bills }) => bills.comparison, holds: 'three-texts' },
  { to: 'table', name: ({ bills }) => bills.table },
  { to: 'amending-text', name: ({ bills }) => bills['amending-text'] },
  { to: 'checks', name: ({ bills }) => bills.checks },
  { to: 'consultations', name: ({ bills }) => bills.consultations },
  { to: 'desk', name: ({ desk }) => desk.title, desk: true },
  { to: 'round-tables', name: ({ roundTables }) => roundTables.title },
  { to: 'approvals', name: ({ approvals }) => approvals.title },
  { to: 'papers', name: ({ papers }) => papers.title },
  { to: 'history', name: ({ bills }) => bills.history },
  { to: 'amendments', name: ({ bills }) => bills.amendments, holds: 'collisions' },
]

/** The parts of a bill; the act that is open stays open from one to the next. */
export function BillTabs({ bill, seesDesk }: { bill: string; seesDesk: boolean }) {
  const words = useWords()
  const [search] = useSearchParams()
  const [, , , part] = useLocation().pathname.split('/')
  const act = search.get('act')
  const nav = useCurrentInView()
  const query = act ? `?${new URLSearchParams({ act })}` : ''
  return (
    <nav ref={nav} className="bill-tabs goes-on" aria-label={words.bills.tabs}>
      {TABS.filter(tab => seesDesk || !tab.desk).map(({ to, name, holds }) => (
        <Link
          key={to}
          to={`/bills/${bill}/${to}${query}`}
          className={part === to || part === holds ? 'active' : undefined}
          aria-current={part === to ? 'page' : part === holds ? 'true' : undefined}
        >
          {name(words)}
        </Link>
      ))}
    </nav>
  )
}
