import { Await, Link } from '@remix-run/react'
import { Suspense } from 'react'
import type { ConsultationCard } from '#app/domain/consultation/consultation-card.ts'
import type { WaitingComments } from '#app/domain/consultation/desk.ts'
import { NO_FILTERS } from '#app/domain/consultation/desk-filters.ts'
import { useWords } from '#app/i18n/words.tsx'
import { BillTitle } from '#app/ui/bill/bill-title.tsx'
import { deskPath } from '#app/ui/desk/desk-path.ts'
import type { BillOnHome } from '#app/ui/home/home-bills.tsx'

interface Missing {
  readonly bill: string
  readonly rows: number
}

interface HomeWaitingProps {
  readonly bills: readonly BillOnHome[]
  readonly consultations: readonly ConsultationCard[]
  /** Comments whose place is uncertain. */
  readonly places: readonly WaitingComments[]
  readonly missing: Promise<readonly Missing[]>
}

/** What a drafter has to settle, to place, to answer and to justify; each number leads to what it counts. */
export function HomeWaiting({ missing, ...rest }: HomeWaitingProps) {
  const { home, shell } = useWords()
  return (
    <Suspense fallback={<p className="hint">{home.looking}</p>}>
      <Await resolve={missing} errorElement={<p role="alert">{shell.trouble.broken.text}</p>}>
        {found => <Waiting {...rest} missing={found} />}
      </Await>
    </Suspense>
  )
}

interface WaitingProps extends Omit<HomeWaitingProps, 'missing'> {
  readonly missing: readonly Missing[]
}

function Waiting({ bills, consultations, places, missing }: WaitingProps) {
  const { home } = useWords()
  const items = bills.flatMap(({ slug, title, collisions }) => {
    const talks = consultations.filter(({ bill }) => bill.slug === slug)
    const unanswered = talks.reduce((sum, talk) => sum + talk.unanswered, 0)
    const rows = missing.find(each => each.bill === slug)?.rows ?? 0
    return [
      ...(collisions ? [{ to: `/bills/${slug}`, what: home.collisionsWait(collisions), title }] : []),
      ...places
        .filter(({ bill }) => bill.slug === slug)
        .map(({ round, count }) => ({ to: uncertainAt(slug, round), what: home.placesWait(count), title })),
      ...(unanswered ? [{ to: `/bills/${slug}/desk`, what: home.commentsWait(unanswered), title }] : []),
      ...(rows ? [{ to: `/bills/${slug}/table`, what: home.reasonsMissing(rows), title }] : []),
    ]
  })
  if (items.length === 0) return <p className="hint">{home.nothingWaits}</p>
  return (
    <ul className="list">
      {items.map(({ to, what, title }) => (
        <li key={to}>
          <Link to={to}>{what}</Link>
          <span className="beneath">
            <BillTitle title={title} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function uncertainAt(bill: string, round: number): string {
  return deskPath({ bill, round, filters: { ...NO_FILTERS, uncertain: true } })
}
