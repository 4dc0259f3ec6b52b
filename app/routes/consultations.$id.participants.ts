import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const invitation = z.object({ organisation: z.uuid().nullable().catch(null) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const { organisation } = invitation.parse(Object.fromEntries(await args.request.formData()))
  const consultation = args.params['id'] ?? ''
  const invited = await inviteParticipant(visiting, { consultation, organisation, person: null })
  if (!invited.ok) return data({ refusal: invited.refusal }, { status: statusOf(invited.refusal.code) })
  return { link: new URL(`/invitations/${invited.value}`, args.request.url).href }
}
