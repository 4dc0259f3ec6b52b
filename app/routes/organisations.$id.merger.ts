import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { mergeOrganisations } from '#app/commands/change-organisation.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ into: z.uuid(), fromOn: z.iso.date() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = await sentFields(args.request, form)
  const merged = await mergeOrganisations(visiting, { ...read, organisation: args.params['id'] ?? '' })
  return answered(args.request, merged)
}
