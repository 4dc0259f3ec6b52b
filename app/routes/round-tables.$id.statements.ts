import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordStatement } from '#app/commands/record-statement.server.ts'
import { CAPACITIES } from '#app/domain/consultation/comment.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
import { guard } from '#app/http/visit.server.ts'

const orNothing = z
  .string()
  .max(200)
  .transform(typed => typed || null)

const form = z.object({
  id: z.uuid(),
  ...{ item: z.string(), attendance: z.string(), text: z.string() },
  amendment: orNothing.catch(null), // what a device kept before it knew of other amendments has none
  provision: orNothing,
  capacity: z.enum(CAPACITIES),
  stance: z.enum(SPOKEN_STANCES),
  language: z.enum(['kk', 'ru']),
  saidAt: z.iso.datetime().transform(instant => new Date(instant)),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const read = form.safeParse(Object.fromEntries(await args.request.formData()))
  const roundTable = args.params['id'] ?? ''
  const recorded = read.success
    ? await recordStatement(visiting, { ...read.data, roundTable })
    : refuse('statement.empty', {})
  // The sheet's queue asks by itself and not through the pages, so the answer is plain JSON.
  if (!recorded.ok)
    return Response.json({ refusal: recorded.refusal }, { status: statusOf(recorded.refusal.code) })
  return Response.json({ recorded: recorded.value })
}
