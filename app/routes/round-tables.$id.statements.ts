import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { recordStatement } from '#app/commands/record-statement.server.ts'
import { CAPACITIES } from '#app/domain/consultation/comment.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import { refuse } from '#app/domain/outcome.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { answered } from '#app/http/answered.ts'
import { sentForm } from '#app/http/sent-form.ts'
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
  language: z.enum(LANGUAGES),
  saidAt: z.iso.datetime().transform(instant => new Date(instant)),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const read = form.safeParse(Object.fromEntries(await sentForm(args.request)))
  const roundTable = args.params['id'] ?? ''
  const recorded = read.success
    ? await recordStatement(visiting, { ...read.data, roundTable })
    : refuse('statement.empty', {})
  return answered(args.request, recorded, id => ({ recorded: id }))
}
