import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { closeRoundTable } from '#app/commands/close-round-table.server.ts'
import { holdEarly } from '#app/commands/move-round-table.server.ts'
import { undoable } from '#app/commands/transact.server.ts'
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
  // The beginning moves only if the closing is done as well.
  const closed = await undoable(visiting, async inside => {
    const begun = early ? await holdEarly(inside, id, EARLY) : null
    return begun?.ok === false ? begun : closeRoundTable(inside, id)
  })
  return answered(args.request, closed)
}
