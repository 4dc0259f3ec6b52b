import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import { allowed } from '#app/domain/access/may.ts'
import { refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { visit } from '#app/http/visit.server.ts'

const reasons = z.object({
  amendment: z.uuid(),
  provision: z.string().min(1),
  textKk: z.string(),
  textRu: z.string(),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const access = allowed(visiting.actor, 'justification.write')
  if (!access.ok) return refusedAnswer(access.refusal)
  const sent = reasons.safeParse(await args.request.json().catch(() => null))
  if (!sent.success) return refusedAnswer(refuse('justification.empty', {}).refusal)
  const { provision, ...rest } = sent.data
  const written = await writeJustification(visiting, { ...rest, provisionId: provision })
  return answered(args.request, written)
}
