import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { writeJustification } from '#app/commands/write-justification.server.ts'
import { allowed } from '#app/domain/access/may.ts'
import { refuse } from '#app/domain/outcome.ts'
import { statusOf } from '#app/http/status.ts'
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
  if (!access.ok) return refused(access)
  const sent = reasons.safeParse(await args.request.json().catch(() => null))
  if (!sent.success) return refused(refuse('justification.empty', {}))
  const { provision, ...rest } = sent.data
  const written = await writeJustification(visiting, { ...rest, provisionId: provision })
  return written.ok ? Response.json({}) : refused(written)
}

function refused({ refusal }: ReturnType<typeof refuse>): Response {
  return Response.json({ refusal }, { status: statusOf(refusal.code) })
}
