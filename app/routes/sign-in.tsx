import '#app/ui/person/sign-in.css'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { chooseLanguage } from '#app/commands/choose-language.server.ts'
import { signIn } from '#app/commands/sign-in.server.ts'
import { signOut } from '#app/commands/sign-out.server.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { actorOf } from '#app/domain/access/person-card.ts'
import { rememberedLanguage } from '#app/http/language-cookie.server.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { sessionToken, startSession } from '#app/http/session.server.ts'
import { statusOf } from '#app/http/status.ts'
import { visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { demonstrationCast } from '#app/queries/person/demonstration-cast.server.ts'
import { sessionPerson } from '#app/queries/person/session-person.server.ts'
import { Cast } from '#app/ui/person/cast.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fields } from '#app/ui/form/fields.tsx'
import { titled } from '#app/ui/titled.ts'

const form = z.object({
  email: z.string().max(254).catch(''),
  password: z.string().max(1_000).catch(''),
  to: z.string().catch('/'),
})

export const meta = titled(words => words.access.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db } = await visit(args)
  const to = ownPath(new URL(args.request.url).searchParams.get('to'))
  return { to, cast: await demonstrationCast(db) }
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const { email, password, to } = await sentFields(args.request, form)
  const session = await signIn(visiting, email.replaceAll('\0', ''), password)
  if (!session.ok)
    return data({ refusal: session.refusal, typed: { email } }, { status: statusOf(session.refusal.code) })
  const former = await sessionToken(args.request)
  if (former) await signOut(visiting, former)
  // Who chose a language before signing in has their letters in it too.
  const language = await rememberedLanguage(args.request)
  const person = language && (await sessionPerson(visiting.db, session.value, visiting.now))
  if (person) await chooseLanguage({ ...visiting, actor: actorOf(person) }, language)
  return redirect(ownPath(to), { headers: { 'Set-Cookie': await startSession(session.value) } })
}

export default function SignIn() {
  const { access } = useWords()
  const { to, cast } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column sign-in">
      <section>
        <h1>{access.title}</h1>
        <p>{access.welcome}</p>
        <Fields refusal={answer?.refusal}>
          <Form method="post" replace>
            <input type="hidden" name="to" value={to} />
            <Field name="email" label={access.email}>
              {ties => (
                <input
                  {...ties}
                  type="email"
                  autoComplete="username"
                  required
                  defaultValue={answer?.typed.email}
                />
              )}
            </Field>
            <Field name="password" label={access.password}>
              {ties => <input {...ties} type="password" autoComplete="current-password" required />}
            </Field>
            <button type="submit">{access.signIn}</button>
          </Form>
        </Fields>
        <p className="hint">{access.forgotten}</p>
      </section>
      {cast.length > 0 && <Cast members={cast} to={to} />}
    </div>
  )
}
