import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useFetcher, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { ROLES, type Role } from '#app/domain/access/actor.ts'
import { LEAST_PASSWORD } from '#app/domain/access/registration.ts'
import { notFound } from '#app/http/turn-away.server.ts'
import { guard } from '#app/http/visit.server.ts'
import { clockTime } from '#app/i18n/instants.ts'
import { useLanguage, useWords } from '#app/i18n/words.tsx'
import { personLine } from '#app/queries/people-list.server.ts'
import type { action as passwordAction } from '#app/routes/people.$id_.password.ts'
import type { action as representativeAction } from '#app/routes/people.$id_.representative.ts'
import type { action as roleAction } from '#app/routes/people.$id_.role.ts'
import { Field } from '#app/ui/field.tsx'
import { Refused } from '#app/ui/refused.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.people.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'people.read')
  const id = z.uuid().safeParse(args.params['id'])
  const line = id.success && (await personLine(db, id.data))
  if (!line) throw notFound()
  return line
}

export default function Person() {
  const { people } = useWords()
  const language = useLanguage()
  const { card, email, registeredAt, represents } = useLoaderData<typeof loader>()
  return (
    <div className="column narrow">
      <p className="trail">
        <Link to="/people">{people.all}</Link>
      </p>
      <h1>{card.name[language]}</h1>
      <p className="lead">
        {email}
        {card.organisation && ` · ${card.organisation[language]}`}
        {` · ${people.registeredAt(clockTime(registeredAt, language))}`}
      </p>
      <RoleForm key={`${card.id} ${card.role}`} id={card.id} role={card.role} />
      {card.organisation && <RepresentativeForm id={card.id} represents={represents} />}
      <PasswordForm key={card.id} id={card.id} />
    </div>
  )
}

function RoleForm({ id, role }: { id: string; role: Role }) {
  const { access, people } = useWords()
  const fetcher = useFetcher<typeof roleAction>({ key: `role ${id}` })
  return (
    <fetcher.Form method="post" action={`/people/${id}/role`}>
      <Field label={people.role} hint={people.rights[role]}>
        {ties => (
          <select {...ties} name="role" defaultValue={role}>
            {ROLES.map(each => (
              <option key={each} value={each}>
                {access.roles[each]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Refused refusal={fetcher.data?.refusal} />
      {fetcher.data?.refusal === null && <p role="status">{people.roleChanged}</p>}
      <button className="quiet" type="submit">
        {people.changeRole}
      </button>
    </fetcher.Form>
  )
}

function RepresentativeForm({ id, represents }: { id: string; represents: boolean }) {
  const { people } = useWords()
  const fetcher = useFetcher<typeof representativeAction>()
  return (
    <fetcher.Form className="section" method="post" action={`/people/${id}/representative`}>
      <h2>{people.representative}</h2>
      <p>{people.representativeNote}</p>
      <Refused refusal={fetcher.data?.refusal} />
      {fetcher.data?.refusal === null && <p role="status">{people.representativeNamed}</p>}
      <button className="quiet" type="submit" name="represents" value={represents ? 'no' : 'yes'}>
        {represents ? people.unnameRepresentative : people.nameRepresentative}
      </button>
    </fetcher.Form>
  )
}

function PasswordForm({ id }: { id: string }) {
  const { people } = useWords()
  const fetcher = useFetcher<typeof passwordAction>()
  return (
    <fetcher.Form className="section" method="post" action={`/people/${id}/password`}>
      <h2>{people.newPassword}</h2>
      <p>{people.passwordNote}</p>
      <Field label={people.newPassword} hint={people.passwordHint(LEAST_PASSWORD)}>
        {ties => <input {...ties} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Refused refusal={fetcher.data?.refusal} />
      {fetcher.data?.refusal === null && <p role="status">{people.passwordGiven}</p>}
      <button className="quiet" type="submit">
        {people.givePassword}
      </button>
    </fetcher.Form>
  )
}
