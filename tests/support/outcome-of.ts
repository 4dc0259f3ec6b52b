import type { Refusal, RefusalCode } from '#app/domain/refusal.ts'

/** How an action or a loader answered: where it led, or what it refused and with which status. */
export interface Answer {
  readonly to?: string
  readonly cookie?: string | null
  readonly status?: number
  readonly refusal?: RefusalCode
}

/** Calls an action or a loader and tells how it answered, whether it returned or threw. */
export async function outcomeOf(answering: Promise<unknown>): Promise<Answer> {
  const answer = await answering.catch((thrown: unknown) => thrown)
  if (answer instanceof Error) throw answer
  if (answer instanceof Response) return ofResponse(answer)
  const { data, init } = answer as { data?: { refusal?: Refusal }; init?: ResponseInit | null }
  return { status: init?.status ?? 200, ...(data?.refusal ? { refusal: data.refusal.code } : {}) }
}

async function ofResponse(response: Response): Promise<Answer> {
  const to = response.headers.get('Location')
  if (to !== null) return { to, cookie: response.headers.get('Set-Cookie') }
  if (!response.headers.get('Content-Type')?.includes('json')) return { status: response.status }
  const { refusal } = (await response.json()) as { refusal?: Refusal }
  return { status: response.status, ...(refusal && { refusal: refusal.code }) }
}
