import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The largest file that is taken. */
export const MOST_FILE_MEGABYTES = 10

/**
 * The form of a request that may carry files, if it is not too large: the whole is never in memory where it is. What
 * is too large is read on and thrown away, for a browser shows an answer only after it has sent everything.
 */
export async function uploadedForm(request: Request): Promise<Outcome<FormData>> {
  const body = await limitedBody(request)
  if (!body) return refuse('import.too-large', { megabytes: MOST_FILE_MEGABYTES })
  const headers = { 'Content-Type': request.headers.get('Content-Type') ?? '' }
  const form = await new Response(body, { headers }).formData().catch(() => new FormData())
  const files = [...form.values()].filter(value => value instanceof File)
  if (files.some(file => file.size > MOST_FILE_MEGABYTES * MEGABYTE))
    return refuse('import.too-large', { megabytes: MOST_FILE_MEGABYTES })
  return ok(form)
}

const MEGABYTE = 1024 * 1024
const FILES = 2 // one a language
const MOST_BODY = (FILES * MOST_FILE_MEGABYTES + 1) * MEGABYTE
const MOST_PATIENCE = 1024 * MEGABYTE // who sends more is not waited for

async function limitedBody(request: Request): Promise<Blob | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = Number(request.headers.get('Content-Length') ?? 0) > MOST_BODY ? MOST_BODY : 0
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength
    if (size <= MOST_BODY) chunks.push(chunk)
    else chunks.length = 0
    if (size > MOST_PATIENCE) break
  }
  return size <= MOST_BODY ? new Blob(chunks) : undefined
}

async function* chunksOf(request: Request): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = request.body?.getReader()
  if (!reader) return
  for (let read = await reader.read(); !read.done; read = await reader.read())
    yield read.value as Uint8Array<ArrayBuffer>
  reader.releaseLock()
}
