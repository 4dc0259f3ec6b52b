import { readFileSync } from 'node:fs'
import { Complaint } from '#app/cli/verb.ts'

/** The text of a file, letter for letter (a byte order mark stays): UTF-8, or UTF-16 with its mark. */
export function textFile(path: string): string {
  const text = decoded(bytesOf(path))
  if (text === undefined || isBinary(text)) {
    throw new Complaint(
      `${path} is not a text in UTF-8. Save it as plain text first (a Word or PDF file is not).`,
    )
  }
  return text
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not allowed',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Complaint(`${path} cannot be read: ${REASONS[code] ?? code}.`)
  }
}

function decoded(bytes: Buffer): string | undefined {
  const encoding = encodingOf(bytes)
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return encoding === 'utf-8' ? withSurrogates(bytes, decoder) : decoder.decode(bytes)
  } catch {
    return undefined
  }
}

/** UTF-8 in which half a surrogate pair may stand alone, as careless programs write it: three bytes from ED A0 80. */
function withSurrogates(bytes: Buffer, decoder: TextDecoder): string {
  const parts: string[] = []
  let from = 0
  for (let at = bytes.indexOf(LEAD); at >= 0; at = bytes.indexOf(LEAD, at + 1)) {
    const [second = 0, third = 0] = bytes.subarray(at + 1, at + 3)
    if (second < 0xa0 || second > 0xbf || third >> 6 !== 2) continue
    parts.push(decoder.decode(bytes.subarray(from, at)))
    parts.push(String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f)))
    from = at + 3
  }
  return parts.length === 0 ? decoder.decode(bytes) : parts.join('') + decoder.decode(bytes.subarray(from))
}

const LEAD = 0xed // of all code units from D000; half of a surrogate pair has A0 to BF behind it

/** Some control characters may have slipped into a text, and zeros between its letters; where they are many, it is none. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 8000)
  const share = (signs: RegExp) => (sample.match(signs)?.length ?? 0) / sample.length
  return share(/[\u0001-\u0008\u000e-\u001f]/g) > MOST_CONTROLS || share(/\u0000/g) > MOST_ZEROS
}

const MOST_CONTROLS = 0.05
const MOST_ZEROS = 0.5

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
