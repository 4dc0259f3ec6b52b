import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { acceptInvitation } from '#app/commands/invite-participant.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard, visit } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { invitationLink } from '#app/queries/invitation-link.server.ts'
import { Refused } from '#app/ui/refused.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.invitation)

export async function loader(args: LoaderFunctionArgs) {
  const link = await invitationLink(await visit(args), args.params['word'] ?? '')
  if (!link.ok) return data({ refusal: link.refusal }, { status: statusOf(link.refusal.code) })
  await guard(args, 'comment.write')
  if (link.value !== null) throw redirect(`/consultations/${link.value}`)
  return data({ refusal: null })
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const joined = await acceptInvitation(visiting, args.params['word'] ?? '')
  if (joined.ok) return redirect(`/consultations/${joined.value}`)
  return data({ refusal: joined.refusal }, { status: statusOf(joined.refusal.code) })
}

export default function Invitation() {
  const { consultations } = useWords()
  const { refusal } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <h1>{consultations.invitation}</h1>
      <Refused refusal={answer?.refusal ?? refusal} />
      {!refusal && (
        <Form method="post">
          <p>{consultations.invitationText}</p>
          <button type="submit">{consultations.join}</button>
        </Form>
      )}
    </div>
  )
}
