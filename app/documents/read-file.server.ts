import { readDocx } from '#app/documents/read-docx.server.ts'
import { readPlainText } from '#app/documents/read-plain-text.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { FileText } from '#app/domain/structure/file-notes.ts'

/** A file as it was given: what it is, is told by its bytes; its name is for refusals. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** The text of a .docx or a plain text file. Refuses other kinds with what to do instead. */
export function readFile({ name: file, bytes }: GivenFile, language: Language): Outcome<FileText> {
  switch (kindOf(bytes)) {
    case 'archive':
      return readDocx(bytes, file)
    case 'pdf':
      return refuse('import.pdf', { file })
    case 'old-word':
      return refuse('import.old-word', { file })
    case 'unknown':
      return plain(bytes, file, language)
  }
}

type Kind = 'archive' | 'pdf' | 'old-word' | 'unknown'

const BEGINNINGS: readonly (readonly [Kind, string])[] = [
  ['archive', 'PK\u0003\u0004'],
  ['archive', 'PK\u0005\u0006'], // empty
  ['pdf', '%PDF'],
  ['old-word', '\u00d0\u00cf\u0011\u00e0'],
  ['old-word', '{\\rtf'],
]

function kindOf(bytes: Uint8Array): Kind {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return BEGINNINGS.find(([, beginning]) => start.startsWith(beginning))?.[0] ?? 'unknown'
}

function plain(bytes: Uint8Array, file: string, language: Language): Outcome<FileText> {
  if (/\.docx$/i.test(file)) return refuse('import.docx-broken', { file })
  const text = readPlainText(bytes, language)
  return text === undefined ? refuse('import.not-a-text', { file }) : ok({ text, notes: [] })
}
