import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { recordResolution } from '#app/commands/record-resolution.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(20_000).catch('')
const form = z.object({
  key: z.uuid().catch(() => randomUUID()),
  item: z
    .string()
    .catch('')
    .transform(item => item || null),
  ...{ textKk: text, textRu: text },
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const { key, item, textKk, textRu } = await sentFields(args.request, form)
  const resolution = { roundTable: args.params['id'] ?? '', item, text: { kk: textKk, ru: textRu } }
  const done = await once(visiting, key, context => recordResolution(context, resolution))
  return answered(args.request, done, recorded => ({ recorded }))
}
