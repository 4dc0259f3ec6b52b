import { randomUUID } from 'node:crypto'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { registerPerson } from '#app/commands/register-person.server.ts'
import { ROLES } from '#app/domain/access/actor.ts'
import { LEAST_PASSWORD } from '#app/domain/access/registration.ts'
import { refuse } from '#app/domain/outcome.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { organisationChoice } from '#app/queries/organisation/organisation-choice.server.ts'
import { RegistrationFields, type Typed } from '#app/ui/person/registration-fields.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const text = z.string().max(1_000).catch('')
const form = z.object({
  key: z.uuid(),
  ...{ email: text, nameKk: text, nameRu: text, nameEn: text, password: text },
  ...{ organisationKk: text, organisationRu: text, organisationEn: text },
  role: z.enum(ROLES).nullable().catch(null),
  organisation: z.uuid().nullable().catch(null),
})

export const meta = titled(words => words.people.register)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await guard(args, 'person.register')
  return { organisations: await organisationChoice(db), key: randomUUID() }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'person.register')
  const { key, password, ...typed } = await sentFields(args.request, form)
  const outcome = typed.role
    ? await once(visiting, key, context => registerPerson(context, registrationOf(typed, password)))
    : refuse('role.unknown', {})
  if (outcome.ok) return redirect(`/people/${outcome.value}`)
  return data({ refusal: outcome.refusal, typed }, { status: statusOf(outcome.refusal.code) })
}

function registrationOf(typed: Typed, password: string) {
  return {
    email: typed.email,
    name: { kk: typed.nameKk, ru: typed.nameRu, en: typed.nameEn },
    role: typed.role!,
    organisationId: typed.organisation,
    newOrganisation: { kk: typed.organisationKk, ru: typed.organisationRu, en: typed.organisationEn },
    password,
  }
}

export default function RegisterPerson() {
  const { people } = useWords()
  const { organisations, key } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column narrow">
      <h1>{people.register}</h1>
      <p className="lead">{people.registerLead}</p>
      <Fields refusal={answer?.refusal}>
        <Form method="post">
          <input type="hidden" name="key" value={key} />
          <RegistrationFields
            typed={answer?.typed}
            organisations={organisations}
            leastPassword={LEAST_PASSWORD}
          />
          <button type="submit">{people.register}</button>
        </Form>
      </Fields>
    </div>
  )
}
