import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { supplementMinutes } from '#app/commands/supplement-minutes.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const text = z.string().max(20_000).catch('')
const form = z.object({ key: z.uuid().catch(() => randomUUID()), textKk: text, textRu: text })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'minutes.approve')
  const { key, textKk, textRu } = await sentFields(args.request, form)
  const words = { kk: textKk, ru: textRu }
  const added = await once(visiting, key, context =>
    supplementMinutes(context, args.params['id'] ?? '', words),
  )
  return answered(args.request, added, number => ({ number }))
}
