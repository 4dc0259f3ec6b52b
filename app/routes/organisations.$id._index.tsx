import '#app/ui/lists.css'
import '#app/ui/organisation/organisation.css'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { may } from '#app/domain/access/may.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { longDate } from '#app/i18n/dates.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { organisationPage } from '#app/queries/organisation/organisation-page.server.ts'
import { ClaimList } from '#app/ui/organisation/claim-list.tsx'
import { NamingList } from '#app/ui/organisation/naming-list.tsx'
import { NamingForm } from '#app/ui/organisation/naming-form.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.organisations.title,
  ({ name }) => name,
)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const page = await organisationPage(visiting, args.params['id'] ?? '')
  if (!page) throw notFound()
  return { ...page, mayList: may(visiting.actor, 'organisation.change') }
}

export default function Organisation() {
  const { organisations } = useWords()
  const language = useLanguage()
  const page = useLoaderData<typeof loader>()
  const { end, members, mayList } = page
  return (
    <div className="column organisation">
      <p className="trail">
        {mayList && <Link to="/organisations">{organisations.title}</Link>}
        {mayList && page.own && ' · '}
        {page.own && organisations.yours}
      </p>
      <h1>{page.name[language]}</h1>
      {page.former
        .filter(each => !each.merged)
        .map(({ name, untilOn }) => (
          <p className="hint" key={untilOn}>
            {organisations.former(name[language], longDate(untilOn, language))}
          </p>
        ))}
      {end && (
        <p className="refusal">
          {end.heir
            ? organisations.noMoreInto(end.heir[language], longDate(end.fromOn, language))
            : organisations.noMore(longDate(end.fromOn, language))}
        </p>
      )}
      {page.claims && <ClaimList claims={page.claims} />}
      <Representatives />
      <Administrators />
      <section aria-labelledby="people">
        <h2 id="people">{organisations.people}</h2>
        {members.length === 0 && <p className="hint">{organisations.noPeople}</p>}
        <ul className="list">
          {members.map(({ id, name, heads, administers }) => (
            <li key={id}>
              {name[language]} {heads && <span className="badge">{organisations.headsIt}</span>}{' '}
              {administers && <span className="badge">{organisations.keepsIt}</span>}
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function Representatives() {
  const { organisations } = useWords()
  const { id, members, representatives, mayNameRepresentative, end, today } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="representatives">
      <h2 id="representatives">{organisations.representatives}</h2>
      <p className="hint">{organisations.representativesNote}</p>
      {representatives.length === 0 && <p>{organisations.noRepresentatives}</p>}
      <NamingList namings={representatives} mayEnd={mayNameRepresentative} path="/representations" />
      {mayNameRepresentative && !end && members.length > 0 && (
        <NamingForm
          to={`/organisations/${id}/representatives`}
          label={organisations.nameRepresentative}
          members={members}
          today={today}
        />
      )}
    </section>
  )
}

function Administrators() {
  const { organisations } = useWords()
  const { id, members, administrators, mayNameAdministrator, end } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="administrators">
      <h2 id="administrators">{organisations.administrators}</h2>
      <p className="hint">{organisations.administratorsNote}</p>
      {administrators.length === 0 && <p>{organisations.noAdministrators}</p>}
      <NamingList namings={administrators} mayEnd={mayNameAdministrator} path="/administrations" />
      {mayNameAdministrator && !end && members.length > 0 && (
        <NamingForm
          to={`/organisations/${id}/administrators`}
          label={organisations.nameAdministrator}
          members={members}
        />
      )}
    </section>
  )
}
