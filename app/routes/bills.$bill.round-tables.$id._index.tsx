import '#app/ui/lists.css'
import '#app/ui/round-table/round-table.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { roundTablePage } from '#app/queries/round-table/round-table-page.server.ts'
import { overlapsOf } from '#app/queries/round-table/round-table-overlaps.server.ts'
import { invitablePeople } from '#app/queries/round-table/round-table-plan.server.ts'
import { AgendaList } from '#app/ui/round-table/agenda-list.tsx'
import { AttendanceList } from '#app/ui/round-table/attendance-list.tsx'
import { InviteForm } from '#app/ui/round-table/invite-form.tsx'
import { PlanChanges } from '#app/ui/round-table/plan-changes.tsx'
import { RoundTableHead } from '#app/ui/round-table/round-table-head.tsx'
import { Overlaps } from '#app/ui/round-table/round-table-overlaps.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.roundTables.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await roundTablePage(visiting, args.params['id'] ?? '')
  if (!page || page.card.bill.slug !== args.params['bill']) throw notFound()
  const { actor, db } = visiting
  const { phase } = page.card
  const plans = may(actor, 'round-table.plan') && phase !== 'approved' && phase !== 'cancelled'
  return {
    ...{ page, plans },
    people: plans ? await invitablePeople(db) : [],
    overlaps: plans ? await overlapsOf(db, page.card.id) : [],
    seesSheet: may(actor, 'sheet.read') && phase !== 'cancelled',
    records: may(actor, 'statement.record') && phase !== 'approved',
  }
}

export default function RoundTable() {
  const { roundTables } = useWords()
  const { bill } = useParams()
  const { page, plans, people, overlaps, seesSheet, records } = useLoaderData<typeof loader>()
  const { card, agenda, attendees } = page
  const here = `/bills/${bill}/round-tables/${card.id}`
  const isPlan = card.phase === 'planned' || card.phase === 'under-way'
  const minutesThere = !isPlan && card.phase !== 'cancelled'
  return (
    <div className="column">
      <RoundTableHead card={card} />
      <PlanChanges card={card} />
      <p className="round-table-doors">
        {seesSheet && (
          <Link className={records ? 'button' : undefined} to={`${here}/sheet`}>
            {records ? roundTables.toSheet : roundTables.toStatements}
          </Link>
        )}
        {minutesThere && <Link to={`${here}/minutes`}>{roundTables.toMinutes}</Link>}
        {isPlan && card.changes.length === 0 && (
          <a href={`/round-tables/${card.id}/invitation.ics`}>{roundTables.calendar}</a>
        )}
        {plans && isPlan && <Link to={`${here}/move`}>{roundTables.movePlan}</Link>}
      </p>
      {overlaps.length > 0 && (
        <div className="notice">
          <Overlaps overlaps={overlaps} />
        </div>
      )}
      <section>
        <h3>{roundTables.agenda}</h3>
        <AgendaList agenda={agenda} />
        {plans && <Link to={`${here}/agenda`}>{roundTables.changeAgenda}</Link>}
      </section>
      <section>
        <h3>{roundTables.attendees}</h3>
        <AttendanceList bill={card.bill.slug} roundTable={card.id} attendees={attendees} marks={plans} />
        {plans && <InviteForm roundTable={card.id} people={people} />}
      </section>
    </div>
  )
}
