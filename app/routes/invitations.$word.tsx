import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { acceptInvitation } from '#app/commands/invite-participant.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'
import { useWords } from '#app/i18n/words.tsx'
import { Refused } from '#app/ui/refused.tsx'
import { titled } from '#app/ui/titled.ts'

export const meta = titled(words => words.consultations.invitation)

export async function loader(args: LoaderFunctionArgs) {
  await guard(args, 'comment.write')
  return null
}

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const joined = await acceptInvitation(visiting, args.params['word'] ?? '')
  if (joined.ok) return redirect(`/consultations/${joined.value}`)
  return data({ refusal: joined.refusal }, { status: statusOf(joined.refusal.code) })
}

export default function Invitation() {
  const { consultations } = useWords()
  const answer = useActionData<typeof action>()
  return (
    <div className="column">
      <h1>{consultations.invitation}</h1>
      <p>{consultations.invitationText}</p>
      <Refused refusal={answer?.refusal} />
      <Form method="post">
        <button type="submit">{consultations.join}</button>
      </Form>
    </div>
  )
}
