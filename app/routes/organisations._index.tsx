import '#app/ui/lists.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { organisationList } from '#app/queries/organisation/organisation-list.server.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { OrganisationView } from '#app/ui/organisation/organisation-view.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.organisations.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, now } = await guard(args, 'organisation.change')
  const today = dayInKazakhstan(now)
  return { lines: await organisationList(db, today), today }
}

export default function Organisations() {
  const { organisations, people } = useWords()
  const { lines, today } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{organisations.title}</h1>
      <p className="lead">{organisations.lead}</p>
      {lines.length === 0 && (
        <EmptyState text={organisations.none} next={{ to: '/people/new', label: people.register }} />
      )}
      <ul className="list">
        {lines.map(line => (
          <OrganisationView
            key={line.id}
            line={line}
            today={today}
            others={lines.filter(
              each => each.id !== line.id && each.mergedInto === null && each.closedOn === null,
            )}
          />
        ))}
      </ul>
    </div>
  )
}
