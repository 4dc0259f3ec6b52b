import { NavLink, useSearchParams } from '@remix-run/react'
import { useWords } from '#app/i18n/words.tsx'

const TABS = [
  'text',
  'comparison',
  'table',
  'amending-text',
  'checks',
  'consultations',
  'history',
  'amendments',
] as const

/** The parts of a bill; the act that is open stays open from one to the next. */
export function BillTabs({ bill, seesDesk }: { bill: string; seesDesk: boolean }) {
  const { bills, desk, roundTables, approvals, papers } = useWords()
  const [search] = useSearchParams()
  const act = search.get('act')
  const query = act ? `?${new URLSearchParams({ act })}` : ''
  return (
    <nav className="bill-tabs" aria-label={bills.tabs}>
      {TABS.map(tab => (
        <NavLink key={tab} to={`/bills/${bill}/${tab}${query}`}>
          {bills[tab]}
        </NavLink>
      ))}
      <NavLink to={`/bills/${bill}/approvals`}>{approvals.title}</NavLink>
      <NavLink to={`/bills/${bill}/round-tables`}>{roundTables.title}</NavLink>
      {seesDesk && <NavLink to={`/bills/${bill}/desk`}>{desk.title}</NavLink>}
      <NavLink to={`/bills/${bill}/papers`}>{papers.title}</NavLink>
    </nav>
  )
}
