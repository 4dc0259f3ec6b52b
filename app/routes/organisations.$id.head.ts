import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { nameHead } from '#app/commands/name-head.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ person: z.uuid() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'organisation.change')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  if (!read.success) throw new Response(null, { status: 400 })
  const named = await nameHead(visiting, { ...read.data, organisation: args.params['id'] ?? '' })
  if (named.ok) return { head: named.value }
  return data({ refusal: named.refusal }, { status: statusOf(named.refusal.code) })
}
