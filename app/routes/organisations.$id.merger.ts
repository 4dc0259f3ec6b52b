import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { mergeOrganisations } from '#app/commands/change-organisation.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ into: z.uuid(), fromOn: z.iso.date() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const merged = await mergeOrganisations(visiting, { ...read.data, organisation: args.params['id'] ?? '' })
  if (merged.ok) return { heir: merged.value }
  return data({ refusal: merged.refusal }, { status: statusOf(merged.refusal.code) })
}
