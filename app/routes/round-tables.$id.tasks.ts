import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { giveTask } from '#app/commands/give-task.server.ts'
import { once } from '#app/commands/once.server.ts'
import type { Due } from '#app/domain/consultation/round-table.ts'
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
  ...{ textKk: text, textRu: text, responsible: text },
  on: z.iso.date().catch(''),
  count: z.coerce.number().catch(0),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const { key, item, textKk, textRu, responsible, on, count } = await sentFields(args.request, form)
  const due: Due = on === '' ? { unit: 'working-days', count } : { on }
  const task = {
    ...{ roundTable: args.params['id'] ?? '', item, due },
    text: { kk: textKk, ru: textRu },
    responsible: { kk: responsible, ru: responsible },
  }
  const given = await once(visiting, key, async context => {
    const outcome = await giveTask(context, task)
    return outcome.ok ? { ok: true, value: { ...outcome.value } } : outcome
  })
  return answered(args.request, given, due => ({ due }))
}
