import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { annexDissent } from '#app/commands/discuss-position.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ provision: z.string().max(1_000), text: z.string().max(100_000) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'position.draft')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const kept = await annexDissent(visiting, { ...read.data, consultation: args.params['id'] ?? '' })
  if (kept.ok) return { kept: kept.value }
  return data({ refusal: kept.refusal }, { status: statusOf(kept.refusal.code) })
}
