import { redirect } from '@remix-run/node'
import type { Refusal } from '#app/domain/refusal.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'

/** The answer to throw for a refusal: a visitor who asks for a page is led to sign in and back. */
export function turnAway(request: Request, refusal: Refusal): Response {
  if (refusal.code === 'access.sign-in-first' && request.method === 'GET')
    return redirect(signInPath(request))
  return refusedAnswer(refusal)
}

/** The answer to throw where there is no such thing. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `/sign-in?${new URLSearchParams({ to: pathname.replace(/\.data$/, '') + search.replace(/[?&]_routes=[^&]*/, '') })}`
}
