import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { askBody } from '#app/commands/ask-body.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  consultation: z.uuid(),
  organisation: z.uuid(),
  workingDays: z.coerce.number().catch(0),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'participant.invite')
  const read = await sentFields(args.request, form)
  const asked = await askBody(visiting, read)
  return answered(args.request, asked)
}
