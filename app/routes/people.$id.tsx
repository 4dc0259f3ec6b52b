import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useFetcher, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ROLES, type Role } from '#app/domain/access/actor.ts'
import { LEAST_PASSWORD } from '#app/domain/access/registration.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { organisationChoice } from '#app/queries/organisation/organisation-choice.server.ts'
import { personLine } from '#app/queries/person/people-list.server.ts'
import { ChoiceField, namedOptions } from '#app/ui/form/choice-field.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled<typeof loader>(
  words => words.people.title,
  ({ card }) => card.name,
)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'people.read')
  const id = z.uuid().safeParse(args.params['id'])
  const line = id.success && (await personLine(db, id.data))
  if (!line) throw notFound()
  return { ...line, organisations: await organisationChoice(db) }
}

export default function Person() {
  const { people } = useWords()
  const language = useLanguage()
  const { card, email, registeredAt } = useLoaderData<typeof loader>()
  return (
    <div className="column narrow">
      <p className="trail">
        <Link to="/people">{people.all}</Link>
      </p>
      <h1>{card.name[language]}</h1>
      <p className="lead">
        {email}
        {card.organisation && (
          <>
            {' · '}
            <Link to={`/organisations/${card.organisationId}`}>{card.organisation[language]}</Link>
          </>
        )}
        {` · ${people.registeredAt(clockTime(registeredAt, language))}`}
      </p>
      <RoleForm key={`${card.id} ${card.role}`} id={card.id} role={card.role} />
      <OrganisationForm key={`${card.id} ${card.organisationId}`} id={card.id} own={card.organisationId} />
      <PasswordForm key={card.id} id={card.id} />
    </div>
  )
}

/** What a form hears back: nothing more where it was done. */
interface Changed {
  readonly refusal?: Refusal
}

function RoleForm({ id, role }: { id: string; role: Role }) {
  const { access, people } = useWords()
  const fetcher = useFetcher<Changed>({ key: `role ${id}` })
  return (
    <fetcher.Form method="post" action={`/people/${id}/role`}>
      <Fields refusal={fetcher.data?.refusal}>
        <ChoiceField
          name="role"
          label={people.role}
          hint={people.rights[role]}
          options={ROLES.map(each => [each, access.roles[each]])}
          chosen={role}
        />
        {fetcher.data && !fetcher.data.refusal && <p role="status">{people.roleChanged}</p>}
        <button className="quiet" type="submit">
          {people.changeRole}
        </button>
      </Fields>
    </fetcher.Form>
  )
}

function OrganisationForm({ id, own }: { id: string; own: string | null }) {
  const { people } = useWords()
  const { organisations } = useLoaderData<typeof loader>()
  const fetcher = useFetcher<Changed>()
  return (
    <fetcher.Form className="section" method="post" action={`/people/${id}/organisation`}>
      <Fields refusal={fetcher.data?.refusal}>
        <ChoiceField
          name="organisation"
          label={people.organisation}
          hint={people.moveNote}
          none={people.noOrganisation}
          options={namedOptions(organisations, useLanguage())}
          chosen={own}
        />
        {fetcher.data && !fetcher.data.refusal && <p role="status">{people.moved}</p>}
        <button className="quiet" type="submit">
          {people.move}
        </button>
      </Fields>
    </fetcher.Form>
  )
}

function PasswordForm({ id }: { id: string }) {
  const { people } = useWords()
  const fetcher = useFetcher<Changed>()
  return (
    <fetcher.Form className="section" method="post" action={`/people/${id}/password`}>
      <h2>{people.newPassword}</h2>
      <p>{people.passwordNote}</p>
      <Fields refusal={fetcher.data?.refusal}>
        <Field name="password" label={people.newPassword} hint={people.passwordHint(LEAST_PASSWORD)}>
          {ties => <input {...ties} type="password" autoComplete="new-password" required />}
        </Field>
        {fetcher.data && !fetcher.data.refusal && <p role="status">{people.passwordGiven}</p>}
        <button className="quiet" type="submit">
          {people.givePassword}
        </button>
      </Fields>
    </fetcher.Form>
  )
}
