import '#app/ui/lists.css'
import '#app/ui/round-table.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useParams } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { roundTablePage } from '#app/queries/round-table-page.server.ts'
import { invitablePeople } from '#app/queries/round-table-plan.server.ts'
import { AgendaList } from '#app/ui/agenda-list.tsx'
import { AttendanceList } from '#app/ui/attendance-list.tsx'
import { InviteForm } from '#app/ui/invite-form.tsx'
import { RoundTableHead } from '#app/ui/round-table-head.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.roundTables.title)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'bill.read')
  const page = await roundTablePage(visiting, args.params['id'] ?? '')
  if (!page || page.card.bill.slug !== args.params['bill']) throw notFound()
  const { actor, db } = visiting
  const plans = may(actor, 'round-table.plan') && page.card.phase !== 'approved'
  return { page, plans, people: plans ? await invitablePeople(db) : [], seesSheet: may(actor, 'sheet.read') }
}

export default function RoundTable() {
  const { roundTables } = useWords()
  const { bill } = useParams()
  const { page, plans, people, seesSheet } = useLoaderData<typeof loader>()
  const { card, agenda, attendees } = page
  const here = `/bills/${bill}/round-tables/${card.id}`
  const minutesThere = card.phase !== 'planned' && card.phase !== 'under-way'
  return (
    <div className="column">
      <RoundTableHead card={card} />
      <p className="round-table-doors">
        {seesSheet && (
          <Link className="button" to={`${here}/sheet`}>
            {roundTables.toSheet}
          </Link>
        )}
        {minutesThere && <Link to={`${here}/minutes`}>{roundTables.toMinutes}</Link>}
        <a href={`/round-tables/${card.id}/invitation.ics`}>{roundTables.calendar}</a>
      </p>
      <section>
        <h3>{roundTables.agenda}</h3>
        <AgendaList agenda={agenda} />
        {plans && <Link to={`${here}/agenda`}>{roundTables.changeAgenda}</Link>}
      </section>
      <section>
        <h3>{roundTables.attendees}</h3>
        <AttendanceList roundTable={card.id} attendees={attendees} marks={plans} />
        {plans && <InviteForm roundTable={card.id} people={people} />}
      </section>
    </div>
  )
}
