import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { renameOrganisation } from '#app/commands/change-organisation.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const name = z.string().max(500)
const form = z.object({
  ...{ organisationKk: name, organisationRu: name, organisationEn: name },
  fromOn: z.iso.date(),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = await sentFields(args.request, form)
  const name = { kk: read.organisationKk, ru: read.organisationRu, en: read.organisationEn }
  const renaming = { organisation: args.params['id'] ?? '', name, fromOn: read.fromOn }
  const renamed = await renameOrganisation(visiting, renaming)
  return answered(args.request, renamed)
}
