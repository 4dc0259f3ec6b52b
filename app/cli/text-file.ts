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
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Some control characters may have slipped into a text; where they are many, it is none. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 8000)
  return (sample.match(/[\u0000-\u0008\u000e-\u001f]/g)?.length ?? 0) * 20 > sample.length
}

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return 'utf-8'
}
