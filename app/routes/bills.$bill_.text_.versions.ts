import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { placeLater } from '#app/commands/place-comments.server.ts'
import { saveVersion } from '#app/commands/save-version.server.ts'
import { allowed } from '#app/domain/access/may.ts'
import { patchesFrom } from '#app/domain/amendment/patches-from.ts'
import { refuse } from '#app/domain/outcome.ts'
import { answered } from '#app/http/answered.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'
import { visit } from '#app/http/visit.server.ts'

const posting = z.object({
  key: z.uuid(),
  amendment: z.uuid(),
  parent: z.uuid().nullable(),
  message: z.string(),
  patches: z.string(),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await visit(args)
  const access = allowed(visiting.actor, 'version.save')
  if (!access.ok) return refusedAnswer(access.refusal)
  const sent = posting.safeParse(await args.request.json().catch(() => null))
  if (!sent.success)
    return refusedAnswer(refuse('version.patch-malformed', { at: firstWrong(sent.error) }).refusal)
  const { key, patches: text, ...draft } = sent.data
  const patches = patchesFrom(text)
  if (!patches.ok) return refusedAnswer(patches.refusal)
  const saved = await once(visiting, key, context =>
    saveVersion(context, { ...draft, patches: patches.value }),
  )
  if (saved.ok && 'version' in saved.value)
    void placeLater(visiting, saved.value.version, error =>
      args.context.log.error({ error }, 'placing failed'),
    )
  return answered(args.request, saved, value => value)
}

/** The path of the first thing that is not as it is sent by the page. */
function firstWrong(error: z.ZodError): string {
  return error.issues[0]?.path.join('.') || 'JSON'
}
