import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { endRepresentation } from '#app/commands/name-representative.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ reason: z.string().max(2_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = await sentFields(args.request, form)
  const ended = await endRepresentation(visiting, args.params['id'] ?? '', read.reason)
  return answered(args.request, ended)
}
