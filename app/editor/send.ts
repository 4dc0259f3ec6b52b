import type { Refusal } from '#app/domain/refusal.ts'
import type { Answer, Posting } from '#app/editor/saving.ts'

const PATIENCE = 30_000 // ms until a request without an answer counts as a dropped connection

/** Sends what a drafter wrote; a dropped connection is an answer like others. */
export async function sendPosting(to: string, posting: Posting): Promise<Answer> {
  const answer = await send(to, posting)
  if (answer === 'waiting') return { kind: 'waiting' }
  const body: unknown = await answer.json().catch(() => null)
  if (answer.ok && isObject(body) && 'kind' in body) return body as Answer
  return refusedBy(answer.status, body)
}

/** Sends reasons for the change of a provision; gives nothing where they were taken, else why they were not. */
export async function sendReasons(to: string, reasons: object): Promise<Answer | null> {
  const answer = await send(to, reasons)
  if (answer === 'waiting') return { kind: 'waiting' }
  return answer.ok ? null : refusedBy(answer.status, await answer.json().catch(() => null))
}

async function send(to: string, body: object): Promise<Response | 'waiting'> {
  try {
    return await fetch(to, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    })
  } catch {
    return 'waiting'
  }
}

function refusedBy(status: number, body: unknown): Answer {
  if (status === 401) return { kind: 'signed-out' }
  if (isObject(body) && 'refusal' in body) return { kind: 'refused', refusal: body['refusal'] as Refusal }
  return { kind: 'broken' }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
