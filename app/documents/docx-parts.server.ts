import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The parts of a Word document that its text depends on, as XML. */
export interface DocxParts {
  readonly document: string
  readonly numbering: string
  readonly styles: string
}

/**
 * Unpacks a Word document. Refuses what is no archive or damaged, an archive that is no Word document, and one that
 * swells beyond reason when unpacked (a «zip bomb»): sizes are checked before anything is unpacked.
 */
export function docxParts(bytes: Uint8Array, file: string): Outcome<DocxParts> {
  const sizes = sizesOf(bytes)
  if (!sizes) return refuse('import.docx-broken', { file })
  if (!sizes.has(DOCUMENT)) return refuse('import.not-a-docx', { file })
  const wanted = Object.values(PARTS)
  const swelling = wanted.some(name => (sizes.get(name) ?? 0) > MOST_BYTES)
  if (swelling) return refuse('import.docx-swells', { file, megabytes: MOST_BYTES / MEGABYTE })
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) })
    const part = (name: string) => strFromU8(unpacked[name] ?? new Uint8Array())
    return ok({ document: part(DOCUMENT), numbering: part(PARTS.numbering), styles: part(PARTS.styles) })
  } catch {
    return refuse('import.docx-broken', { file })
  }
}

const MEGABYTE = 1024 * 1024
const MOST_BYTES = 64 * MEGABYTE // the largest code has some 5 MB of text, its XML ten times as much
const DOCUMENT = 'word/document.xml'
const PARTS = { document: DOCUMENT, numbering: 'word/numbering.xml', styles: 'word/styles.xml' }

/** What the archive says of its files; nothing is unpacked. fflate unpacks no more than is said here. */
function sizesOf(bytes: Uint8Array): ReadonlyMap<string, number> | undefined {
  const sizes = new Map<string, number>()
  const look = ({ name, originalSize }: UnzipFileInfo) => {
    sizes.set(name, Math.max(originalSize, sizes.get(name) ?? 0))
    return false
  }
  try {
    unzipSync(bytes, { filter: look })
    return sizes
  } catch {
    return undefined
  }
}
