import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { nameRepresentative } from '#app/commands/name-representative.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  person: z.uuid(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().or(z.literal('')),
  reason: z.string().max(2_000),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.read')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const named = await nameRepresentative(visiting, args.params['id'] ?? '', {
    ...read.data,
    untilOn: read.data.untilOn || null,
  })
  if (named.ok) return { named: named.value }
  return data({ refusal: named.refusal }, { status: statusOf(named.refusal.code) })
}
