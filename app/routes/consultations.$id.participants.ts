import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { inviteParticipant } from '#app/commands/invite-participant.server.ts'
import { linkTo } from '#app/http/link-to.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { INTERFACE_LANGUAGES } from '#app/i18n/language.ts'

const invitation = z.object({
  organisation: z.uuid().nullable().catch(null),
  email: z.string().max(254).catch(''),
  language: z.enum(INTERFACE_LANGUAGES).catch('kk'),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const { organisation, email, language } = await sentFields(args.request, invitation)
  const invited = await inviteParticipant(visiting, {
    ...{ consultation: args.params['id'] ?? '', organisation, person: null },
    address: email.trim() === '' ? null : { address: email, language },
  })
  if (!invited.ok) return refusedAnswer(invited.refusal)
  const mailed = email.trim() !== '' && args.context.mail !== null
  return Response.json({ link: linkTo(args, `/invitations/${invited.value}`), mailed })
}
