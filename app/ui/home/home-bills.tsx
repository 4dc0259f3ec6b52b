import { Link } from '@remix-run/react'
import type { Role } from '#app/domain/access/actor.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { longDate } from '#app/i18n/dates.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'

/** A bill with the stage where it stands and its latest version. */
export interface BillOnHome {
  readonly slug: string
  readonly title: Trilingual
  readonly demonstration: boolean
  readonly stage: Trilingual
  readonly stageEnteredOn: string
  readonly collisions: number
  readonly latest: {
    readonly number: number
    readonly savedAt: string
    readonly message: string
    readonly author: Trilingual
  } | null
}

/** The bills; for officials under the stages where they stand. */
export function HomeBills({ bills, role }: { bills: readonly BillOnHome[]; role: Role }) {
  const { home } = useWords()
  const language = useLanguage()
  if (bills.length === 0)
    return role === 'drafter' ? (
      <EmptyState text={home.noBills} next={{ to: '/bills/new', label: home.openBill }} />
    ) : (
      <EmptyState text={`${home.noBills} ${home.noBillsReader}`} />
    )
  if (role !== 'official') return <BillGroup title={home.bills} bills={bills} />
  return groups(bills, language).map(([stage, group]) => (
    <BillGroup key={stage} title={`${stage} · ${group.length}`} bills={group} staged />
  ))
}

function groups(bills: readonly BillOnHome[], language: keyof Trilingual): [string, BillOnHome[]][] {
  const stages = [...new Set(bills.map(bill => bill.stage[language]))]
  return stages.map(stage => [stage, bills.filter(bill => bill.stage[language] === stage)])
}

interface BillGroupProps {
  readonly title: string
  readonly bills: readonly BillOnHome[]
  /** Whether the title already names the stage. */
  readonly staged?: boolean
}

function BillGroup({ title, bills, staged = false }: BillGroupProps) {
  return (
    <section>
      <h2>{title}</h2>
      <ul className="list">
        {bills.map(bill => (
          <BillItem key={bill.slug} bill={bill} staged={staged} />
        ))}
      </ul>
    </section>
  )
}

function BillItem({ bill, staged }: { bill: BillOnHome; staged: boolean }) {
  const { slug, title, demonstration, stage, stageEnteredOn, latest } = bill
  const { home, shell } = useWords()
  const language = useLanguage()
  return (
    <li className="home-bill">
      <Link className="home-bill-title" to={`/bills/${slug}`}>
        <BillTitle title={title} />
      </Link>
      <p>
        {!staged && <span className="badge good">{stage[language]}</span>}{' '}
        {demonstration && <span className="badge warning">{shell.demonstration}</span>}
        <span className="beneath">{home.since(longDate(stageEnteredOn, language))}</span>
      </p>
      {latest ? (
        <p>
          {home.version(latest.number)}: {latest.message}
          <span className="beneath">
            {latest.author[language]} · {clockTime(latest.savedAt, language)}
          </span>
        </p>
      ) : (
        <p className="hint">{home.noVersion}</p>
      )}
    </li>
  )
}
