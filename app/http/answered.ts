import type { Outcome } from '#app/domain/outcome.ts'
import { ownPath } from '#app/http/own-path.server.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'

/**
 * How an address without a page answers a form: what was done, or why it was not. A form that was sent before the
 * scripts of its page had come is led back to the page.
 */
export function answered<T>(
  request: Request,
  outcome: Outcome<T>,
  tell: (value: T) => object = () => ({}),
): Response {
  if (!outcome.ok) return refusedAnswer(outcome.refusal)
  const page = pageBehind(request)
  if (page === null) return Response.json(tell(outcome.value))
  return new Response(null, { status: 303, headers: { Location: page } })
}

/** The page of this site whose form a browser sent by itself; null where a program asks, as the pages' scripts do. */
function pageBehind({ headers }: Request): string | null {
  const from = headers.get('Referer') ?? ''
  if (!headers.get('Accept')?.includes('text/html') || !URL.canParse(from)) return null
  const { pathname, search } = new URL(from)
  return ownPath(pathname + search)
}
