import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { closeOrganisation } from '#app/commands/change-organisation.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ fromOn: z.iso.date() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const closed = await closeOrganisation(visiting, { ...read.data, organisation: args.params['id'] ?? '' })
  if (closed.ok) return { organisation: closed.value }
  return data({ refusal: closed.refusal }, { status: statusOf(closed.refusal.code) })
}
