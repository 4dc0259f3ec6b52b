import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { editStatement } from '#app/commands/edit-statement.server.ts'
import { SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import { refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { sentForm } from '#app/http/sent-form.ts'
import { guard } from '#app/http/visit.server.ts'

const form = z.object({ stance: z.enum(SPOKEN_STANCES), text: z.string() })

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'statement.record')
  const read = form.safeParse(Object.fromEntries(await sentForm(args.request)))
  const edited = read.success
    ? await editStatement(visiting, { ...read.data, statement: args.params['id'] ?? '' })
    : refuse('statement.empty', {})
  return answered(args.request, edited, id => ({ edited: id }))
}
