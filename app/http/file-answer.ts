const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  ics: 'text/calendar; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

/** The kinds of files that are given out, by the endings of their names. */
export type FileEnding = keyof typeof TYPES

/** What is given out, and under which name; its hash, where known, tells whether a kept copy is still the same. */
export interface GivenFile {
  readonly name: string
  readonly ending: FileEnding
  readonly content: Uint8Array | string | ReadableStream<Uint8Array>
  readonly hash?: string
}

/** The answer that gives a file to keep. No cache in between may keep it: the next who asks there may have no right to it. */
export function fileAnswer({ name, ending, content, hash }: GivenFile): Response {
  const headers = new Headers({
    'Content-Type': TYPES[ending],
    'Content-Disposition': attachment(`${name}.${ending}`),
    'Cache-Control': 'private, no-store',
    ...(hash !== undefined && { ETag: `"${hash}"` }),
  })
  return new Response(content instanceof Uint8Array ? new Uint8Array(content) : content, { headers })
}

/** Headers are Latin: a name with other letters is written twice, plainly for old programs and whole (RFC 6266). */
function attachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\]/g, '_')
  if (plain === name) return `attachment; filename="${name}"`
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`
}
