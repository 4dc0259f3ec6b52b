import { z } from 'zod'
import { PAPER_KINDS } from '#app/domain/paper/paper-kind.ts'
import { LANGUAGES } from '#app/domain/structure/act.ts'

const asked = z.object({
  kind: z.enum(PAPER_KINDS),
  language: z.enum(LANGUAGES),
  subject: z.string().regex(/^[0-9a-f-]{0,36}(\.\d{1,6})?$/),
})

/** Which paper an address or a form asks for; nothing where it asks for none that there is. */
export function paperAsked(
  kind: string | undefined,
  fields: URLSearchParams,
  reader: 'kk' | 'ru',
): z.infer<typeof asked> | null {
  const language = fields.get('language') ?? reader
  const read = asked.safeParse({ kind, language, subject: fields.get('subject') ?? '' })
  return read.success ? read.data : null
}
