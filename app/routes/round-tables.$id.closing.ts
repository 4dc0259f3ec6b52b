import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { holdEarly } from '#app/commands/move-round-table.server.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'
import { wordsIn } from '#app/i18n/words.tsx'

const form = z.object({ early: z.literal('1').optional() })
const EARLY = { kk: wordsIn('kk').roundTables.heldEarly, ru: wordsIn('ru').roundTables.heldEarly }

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const { id = '' } = args.params
  const { early } = await sentFields(args.request, form)
  const begun = early ? await holdEarly(visiting, id, EARLY) : null
  return answered(args.request, begun?.ok === false ? begun : await closeRoundTable(visiting, id))
}
