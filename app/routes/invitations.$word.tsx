import '#app/ui/consultation/consultation.css'
import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { acceptInvitation } from '#app/commands/invite-participant.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard, visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { invitationLink } from '#app/queries/consultation/invitation-link.server.ts'
import { ConsultationHead } from '#app/ui/consultation/consultation-head.tsx'
import { Refused } from '#app/ui/form/refused.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.invitation)

export async function loader(args: LoaderFunctionArgs) {
  const visiting = await visit(args)
  const link = await invitationLink(visiting, args.params['word'] ?? '')
  if (!link.ok) return data({ refusal: link.refusal }, { status: statusOf(link.refusal.code) })
  const { card, taken, joined } = link.value
  if (visiting.person || taken) await guard(args, 'comment.write')
  if (joined) throw redirect(`/consultations/${card.id}`)
  return data({ refusal: null, card, newcomer: !visiting.person })
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const joined = await acceptInvitation(visiting, args.params['word'] ?? '')
  if (joined.ok) return redirect(`/consultations/${joined.value}`)
  return data({ refusal: joined.refusal }, { status: statusOf(joined.refusal.code) })
}

export default function Invitation() {
  const { consultations } = useWords()
  const link = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <Refused refusal={answer?.refusal ?? link.refusal} />
      {link.refusal ? (
        <h1>{consultations.invitation}</h1>
      ) : (
        <>
          <ConsultationHead card={link.card} />
          <p>{consultations.invitationText}</p>
          {link.newcomer ? <Doors /> : <Acceptance />}
        </>
      )}
    </div>
  )
}

function Acceptance() {
  const { consultations } = useWords()
  return (
    <Form method="post">
      <button type="submit">{consultations.join}</button>
    </Form>
  )
}

/** The two ways in for somebody who has not signed in: with their account, or with one that they open now. */
function Doors() {
  const { access, consultations } = useWords()
  const { pathname } = useLocation()
  return (
    <p>
      <Link className="button" to={`${pathname}/account`}>
        {consultations.openAccount}
      </Link>{' '}
      <Link className="button quiet" to={`/sign-in?${new URLSearchParams({ to: pathname })}`}>
        {access.signIn}
      </Link>
    </p>
  )
}
