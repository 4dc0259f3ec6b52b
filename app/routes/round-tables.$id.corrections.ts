import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { correctMinutes } from '#app/commands/correct-minutes.server.ts'
import { once } from '#app/commands/once.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
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
  const { key, ...rest } = await sentFields(args.request, form)
  const correction = { ...rest, roundTable: args.params['id'] ?? '' }
  const sent = await once(visiting, key, context => correctMinutes(context, correction))
  return answered(args.request, sent, correction => ({ correction }))
}
