import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { movePerson } from '#app/commands/move-person.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ organisation: z.uuid().or(z.literal('')) })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'person.move')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const moved = await movePerson(visiting, args.params['id'] ?? '', read.data.organisation || null)
  if (moved.ok) return { moved: moved.value }
  return data({ refusal: moved.refusal }, { status: statusOf(moved.refusal.code) })
}
