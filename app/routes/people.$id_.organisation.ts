import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { movePerson } from '#app/commands/move-person.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ organisation: z.uuid().or(z.literal('')) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'person.move')
  const read = await sentFields(args.request, form)
  const moved = await movePerson(visiting, args.params['id'] ?? '', read.organisation || null)
  return answered(args.request, moved)
}
