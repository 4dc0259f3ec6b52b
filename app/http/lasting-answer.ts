import { hashOf } from '#app/domain/canonical.ts'

const SINCE = Date.now() // another program may print it otherwise

/**
 * The HTML that a key stands for and that never changes: whoever holds it already hears only that it is still the same.
 * Whether they may have it is asked before, each time.
 */
export async function lastingAnswer(
  request: Request,
  key: string,
  html: () => Promise<ReadableStream<Uint8Array>>,
): Promise<Response> {
  const tag = `"${hashOf(`${SINCE} ${key}`)}"`
  const headers = { ETag: tag, 'Content-Type': 'text/html; charset=utf-8' }
  const held = request.headers.get('If-None-Match')?.split(/,\s*/) ?? []
  // A compressed answer is told apart from a plain one by a weak tag.
  if (held.some(each => each.replace(/^W\//, '') === tag)) return new Response(null, { status: 304, headers })
  return new Response(await html(), { headers })
}
