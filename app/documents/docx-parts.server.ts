import { strFromU8, Unzip, UnzipInflate, unzipSync, type UnzipFile, type UnzipFileInfo } from 'fflate'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The parts of a Word document that its text depends on, as XML. */
export interface DocxParts {
  readonly document: string
  readonly numbering: string
  readonly styles: string
}

/**
 * Unpacks a Word document. Refuses what is no archive or damaged, an archive that is no Word document, and one that
 * swells beyond reason when unpacked (a «zip bomb»), whatever it says of its size.
 */
export function docxParts(bytes: Uint8Array, file: string): Outcome<DocxParts> {
  const names = namesIn(bytes)
  if (!names) return refuse('import.docx-broken', { file })
  if (!names.has(PARTS.document)) return refuse('import.not-a-docx', { file })
  try {
    const parts = unpacked(bytes)
    const part = (name: string) => strFromU8(parts.get(name) ?? new Uint8Array())
    if (!parts.has(PARTS.document)) return refuse('import.docx-broken', { file })
    return ok({
      document: part(PARTS.document),
      numbering: part(PARTS.numbering),
      styles: part(PARTS.styles),
    })
  } catch (thrown) {
    return thrown instanceof Swelling
      ? refuse('import.docx-swells', { file, megabytes: MOST_BYTES / MEGABYTE })
      : refuse('import.docx-broken', { file })
  }
}

const MEGABYTE = 1024 * 1024
const MOST_BYTES = 64 * MEGABYTE // the largest code has some 5 MB of text, its XML ten times as much
const SLICE = 16 * 1024 // bytes unpacked at a time; they cannot become more than a thousand times as many
const PARTS = { document: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml' }

class Swelling extends Error {}

/** The files that the archive lists; nothing is unpacked. */
function namesIn(bytes: Uint8Array): ReadonlySet<string> | undefined {
  const names = new Set<string>()
  const look = ({ name }: UnzipFileInfo) => {
    names.add(name)
    return false
  }
  try {
    unzipSync(bytes, { filter: look })
    return names
  } catch {
    return undefined
  }
}

/** The parts by their names, unpacked slice by slice, so that a swelling one is noticed before it fills the memory. */
function unpacked(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>()
  const unzip = new Unzip(file => {
    if (Object.values(PARTS).includes(file.name)) take(file, parts)
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += SLICE)
    unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length)
  return parts
}

function take(file: UnzipFile, parts: Map<string, Uint8Array>): void {
  const chunks: Uint8Array[] = []
  let size = 0
  file.ondata = (error, chunk, final) => {
    if (error) throw error
    size += chunk.length
    if (size > MOST_BYTES) throw new Swelling()
    chunks.push(chunk)
    if (final) parts.set(file.name, Buffer.concat(chunks))
  }
  file.start()
}
