import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { once } from '#app/commands/once.server.ts'
import { writeComment } from '#app/commands/write-comment.server.ts'
import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import { refuse } from '#app/domain/outcome.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'
import { answered } from '#app/http/answered.ts'
import { sentFields } from '#app/http/sent-form.ts'
import { sentJson } from '#app/http/sent-json.ts'
import { guard } from '#app/http/visit.server.ts'

const place = { provision: z.string(), address: z.string() }
const language = z.enum(LANGUAGES)

const anchorSchema: z.ZodType<Anchor> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('words'),
    language,
    ...place,
    start: z.number().int().min(0),
    end: z.number().int().min(1),
    quote: z.string().min(1).max(20_000),
    prefix: z.string().max(64),
    suffix: z.string().max(64),
  }),
  z.object({ kind: z.literal('provision'), ...place }),
  z.object({ kind: z.literal('insertion'), ...place }),
  z.object({ kind: z.literal('term'), language, term: z.string().trim().min(1).max(200) }),
  z.object({ kind: z.literal('draft') }),
])

const remark = z.object({
  key: z.uuid().catch(() => randomUUID()),
  amendment: z.union([z.uuid(), z.literal('').transform(() => null)]),
  anchor: z.string().transform(sentJson),
  kind: z.enum(COMMENT_KINDS),
  language: z.enum(LANGUAGES),
  text: z.string(),
  wording: z.string().nullable().default(null),
})

export async function action(args: ActionFunctionArgs) {
  const visiting = await guard(args, 'comment.write')
  const { key, anchor: place, ...form } = await sentFields(args.request, remark)
  const anchor = anchorSchema.safeParse(place)
  const consultation = args.params['id'] ?? ''
  const kept = anchor.success
    ? await once(visiting, key, context =>
        writeComment(context, { ...form, anchor: anchor.data, consultation }),
      )
    : refuse('anchor.missing', {})
  return answered(args.request, kept, comment => ({ comment }))
}
