import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readFile } from '#app/documents/read-file.server.ts'
import { ok, type Outcome } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { uploadedForm } from '#app/http/upload.server.ts'
import type { AmendingValues } from '#app/ui/bill/amending-import-form.tsx'

/** An amending text as its form was sent; what could be read of it comes back even where it is refused. */
export interface AmendingSubmission {
  readonly values: AmendingValues
  readonly refusal: Refusal | null
}

/** The amending text that a form gives, its files read. */
export async function amendingSubmission(request: Request): Promise<AmendingSubmission> {
  const form = await uploadedForm(request)
  if (!form.ok) return { values: emptyAmendingValues(), refusal: form.refusal }
  const [kk, ru] = [await textIn(form.value, 'kk'), await textIn(form.value, 'ru')]
  const values = {
    ...FIELDS.parse(Object.fromEntries(form.value)),
    kk: kk.ok ? kk.value : pasted(form.value, 'kk'),
    ru: ru.ok ? ru.value : pasted(form.value, 'ru'),
  }
  const refused = [kk, ru].find(outcome => !outcome.ok)
  return { values, refusal: refused && !refused.ok ? refused.refusal : null }
}

/** A form that nobody has filled in, for one act of the bill. */
export function emptyAmendingValues(act = ''): AmendingValues {
  return { act, base: 'edition', kk: '', ru: '', message: '', key: randomUUID() }
}

const FIELDS = z.object({
  act: z.string().max(100).catch(''),
  base: z.enum(['edition', 'newest']).catch('edition'),
  message: z.string().max(10_000).catch(''),
  key: z.uuid().catch(() => randomUUID()),
})

/** The file of a language where one was given, else what was pasted. */
async function textIn(form: FormData, language: Language): Promise<Outcome<string>> {
  const file = form.get(`${language}-file`)
  if (!(file instanceof File) || file.size === 0) return ok(pasted(form, language))
  const read = readFile({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, language)
  return read.ok ? ok(withOwnLineEnds(read.value.text)) : read
}

function pasted(form: FormData, language: Language): string {
  const text = form.get(language)
  return typeof text === 'string' ? withOwnLineEnds(text) : ''
}

/** A browser sends every line end of a form as CR LF; control characters are kept by no database. */
function withOwnLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '')
}
