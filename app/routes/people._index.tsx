import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { guard } from '#app/http/visit.server.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { peopleList } from '#app/queries/person/people-list.server.ts'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.people.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'people.read')
  return { lines: await peopleList(db) }
}

export default function People() {
  const { access, organisations, people } = useWords()
  const language = useLanguage()
  const { lines } = useLoaderData<typeof loader>()
  return (
    <div className="column">
      <h1>{people.title}</h1>
      <p className="lead">{people.lead}</p>
      <p>
        <Link className="button" to="new">
          {people.register}
        </Link>{' '}
        <Link to="/organisations">{organisations.title}</Link>
      </p>
      <table className="table folding">
        <thead>
          <tr>
            <th>{people.name}</th>
            <th>{people.role}</th>
            <th>{people.email}</th>
            <th>{people.lastSignedIn}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ card, email, lastSignedInAt }) => (
            <tr key={card.id}>
              <td>
                <Link to={card.id}>{card.name[language]}</Link>
                {card.organisation && <span className="beneath">{card.organisation[language]}</span>}
              </td>
              <td>{access.roles[card.role]}</td>
              <td>{email}</td>
              <td>{lastSignedInAt ? clockTime(lastSignedInAt, language) : people.never}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
