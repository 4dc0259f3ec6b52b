import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const invitation = z.object({ organisation: z.uuid().nullable().catch(null) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const { organisation } = await sentFields(args.request, invitation)
  const consultation = args.params['id'] ?? ''
  const invited = await inviteParticipant(visiting, { consultation, organisation, person: null })
  if (!invited.ok) return refusedAnswer(invited.refusal)
  return Response.json({ link: new URL(`/invitations/${invited.value}`, args.request.url).href })
}
