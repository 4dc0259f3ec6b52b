import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { readFile } from '#app/documents/read-file.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { FileNote, FileText } from '#app/domain/structure/file-notes.ts'
import { takeTexts } from '#app/domain/structure/take-texts.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { uploadedForm } from '#app/http/upload.server.ts'
import type { EditionValues } from '#app/ui/law/edition-form.tsx'

/** An edition as its form was sent; what could be read of it comes back even where it is refused. */
export interface Submission {
  readonly values: EditionValues
  readonly notes: Readonly<Record<Language, readonly FileNote[]>>
  readonly refusal: Refusal | null
}

/** The edition that a form gives, its files read and its texts checked. */
export async function submissionOf(request: Request): Promise<Submission> {
  const form = await uploadedForm(request)
  if (!form.ok) return { values: emptyValues(), notes: NO_NOTES, refusal: form.refusal }
  const [kk, ru] = [await textIn(form.value, 'kk'), await textIn(form.value, 'ru')]
  const values = {
    ...FIELDS.parse(Object.fromEntries(form.value)),
    kk: kk.ok ? kk.value.text : '',
    ru: ru.ok ? ru.value.text : '',
  }
  const checked =
    [kk, ru, checkDate(values), checkSource(values)].find(outcome => !outcome.ok) ?? takeTexts(values)
  return {
    values,
    notes: { kk: kk.ok ? kk.value.notes : [], ru: ru.ok ? ru.value.notes : [] },
    refusal: checked.ok ? null : checked.refusal,
  }
}

/** A form that nobody has filled in. */
export function emptyValues(): EditionValues {
  return { inForceOn: '', source: '', kk: '', ru: '', key: randomUUID() }
}

const NO_NOTES = { kk: [], ru: [] }

const FIELDS = z.object({
  inForceOn: z.string().trim().max(40).catch(''),
  source: z.string().trim().max(500).catch(''),
  key: z.uuid().catch(() => randomUUID()),
})

/** The file of a language where one was given, else what was pasted. */
async function textIn(form: FormData, language: Language): Promise<Outcome<FileText>> {
  const file = form.get(`${language}-file`)
  if (!(file instanceof File) || file.size === 0) {
    const pasted = form.get(language)
    return ok({ text: typeof pasted === 'string' ? withOwnLineEnds(pasted) : '', notes: [] })
  }
  const given = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  const read = readFile(given, language)
  return read.ok ? ok({ ...read.value, text: withOwnLineEnds(read.value.text) }) : read
}

/** A browser sends every line end of a form as CR LF, whatever it was. */
function withOwnLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function checkDate({ inForceOn }: EditionValues): Outcome<null> {
  return z.iso.date().safeParse(inForceOn).success
    ? ok(null)
    : refuse('import.field-wrong', { field: 'inForceOn' })
}

function checkSource({ source }: EditionValues): Outcome<null> {
  return source === '' || source.includes('\0') ? refuse('import.field-wrong', { field: 'source' }) : ok(null)
}
