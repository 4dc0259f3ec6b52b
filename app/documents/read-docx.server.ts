import { linesOf } from '#app/documents/docx-lines.server.ts'
import { numbererOf } from '#app/documents/docx-numbering.server.ts'
import { docxParts } from '#app/documents/docx-parts.server.ts'
import { childOf, xmlOf } from '#app/documents/docx-xml.server.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { FileText } from '#app/domain/structure/file-notes.ts'

/** The text of a Word document, with what was left out or made up on the way. `file` is its name, for refusals. */
export function readDocx(bytes: Uint8Array, file: string): Outcome<FileText> {
  const parts = docxParts(bytes, file)
  if (!parts.ok) return parts
  const document = xmlOf(parts.value.document)
  const body = childOf(
    document?.find(node => node.name === 'w:document'),
    'w:body',
  )
  if (!body) return refuse('import.docx-broken', { file })
  const number = numbererOf(xmlOf(parts.value.numbering) ?? [], xmlOf(parts.value.styles) ?? [])
  return ok(linesOf(body, number))
}
