import { randomUUID } from 'node:crypto'
import { data, type ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { correctMinutes } from '#app/commands/correct-minutes.server.ts'
import { once } from '#app/commands/once.server.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  statement: z
    .string()
    .catch('')
    .transform(statement => statement || null),
  text: z.string().catch(''),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.correct')
  const { key, ...rest } = form.parse(Object.fromEntries(await args.request.formData()))
  const correction = { ...rest, roundTable: args.params['id'] ?? '' }
  const sent = await once(visiting, key, context => correctMinutes(context, correction))
  if (!sent.ok) return data({ refusal: sent.refusal }, { status: statusOf(sent.refusal.code) })
  return { correction: sent.value }
}
