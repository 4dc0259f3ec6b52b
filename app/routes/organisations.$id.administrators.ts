import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { nameOrganisationAdministrator } from '#app/commands/name-organisation-administrator.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ person: z.uuid(), reason: z.string().max(2_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = await sentFields(args.request, form)
  const named = await nameOrganisationAdministrator(visiting, {
    ...read,
    organisation: args.params['id'] ?? '',
  })
  return answered(args.request, named, id => ({ named: id }))
}
