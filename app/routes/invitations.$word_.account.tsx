import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { acceptInvitation } from '#app/commands/invite-participant.server.ts'
import { openAccount } from '#app/commands/register-person.server.ts'
import { signIn } from '#app/commands/sign-in.server.ts'
import { LEAST_PASSWORD } from '#app/domain/access/registration.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { startSession } from '#app/http/session.server.ts'
import { statusOf } from '#app/http/status.ts'
import { visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { invitationLink } from '#app/queries/consultation/invitation-link.server.ts'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const text = z.string().max(1_000).catch('')
const form = z.object({ name: text, email: text, password: text })

export const meta = titled(words => words.consultations.openAccount)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const invitation = invitationOf(args)
  const link = await invitationLink(visiting, invitation.word)
  if (visiting.person || !link.ok || link.value.taken) throw redirect(invitation.path)
  return invitation
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const { word, path } = invitationOf(args)
  const { password, ...typed } = await sentFields(args.request, form)
  const opened = await openAccount(visiting, { ...typed, password, word, language: visiting.language })
  if (!opened.ok) return data({ refusal: opened.refusal, typed }, { status: statusOf(opened.refusal.code) })
  const actor = { kind: 'person', id: opened.value, role: 'stakeholder', organisation: null } as const
  const joined = await acceptInvitation({ ...visiting, actor }, word)
  const session = await signIn(visiting, typed.email, password)
  const to = joined.ok ? `/consultations/${joined.value}` : path
  return redirect(to, session.ok ? { headers: { 'Set-Cookie': await startSession(session.value) } } : {})
}

function invitationOf({ params }: Pick<LoaderFunctionArgs, 'params'>) {
  const word = params['word'] ?? ''
  return { word, path: `/invitations/${word}` }
}

export default function OpenAccount() {
  const { access, consultations, people } = useWords()
  const { path } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column narrow">
      <h1>{consultations.openAccount}</h1>
      <p className="lead">
        {consultations.openAccountLead}{' '}
        <Link to={`/sign-in?${new URLSearchParams({ to: path })}`}>{consultations.haveAccount}</Link>
      </p>
      <Fields refusal={answer?.refusal}>
        <Form method="post">
          <Field name="name" label={consultations.ownName} hint={consultations.ownNameHint}>
            {ties => (
              <input
                {...ties}
                type="text"
                autoComplete="name"
                maxLength={200}
                required
                defaultValue={answer?.typed.name}
              />
            )}
          </Field>
          <Field name="email" label={access.email}>
            {ties => (
              <input
                {...ties}
                type="email"
                autoComplete="username"
                maxLength={254}
                required
                defaultValue={answer?.typed.email}
              />
            )}
          </Field>
          <Field name="password" label={access.password} hint={people.passwordHint(LEAST_PASSWORD)}>
            {ties => <input {...ties} type="password" autoComplete="new-password" required />}
          </Field>
          <button type="submit">{consultations.openAndJoin}</button>
        </Form>
      </Fields>
    </div>
  )
}
