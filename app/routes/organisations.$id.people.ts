import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { moveToHeir } from '#app/commands/move-person.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ people: z.array(z.uuid()), into: z.uuid().or(z.literal('')).default('') })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'person.move')
  const { people, into } = await sentFields(args.request, form, ['people'])
  const leaving = { organisation: args.params['id'] ?? '', people, into: into || null }
  return answered(args.request, await moveToHeir(visiting, leaving))
}
