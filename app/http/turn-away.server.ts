import { redirect } from '@remix-run/node'
import type { PersonCard } from '#app/domain/access/person-card.ts'
import { refuse } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { refusedAnswer } from '#app/http/refused-answer.ts'

/** The answer to throw for a refusal: a visitor who asks for a page is led to sign in and back. */
export function turnAway(request: Request, refusal: Refusal): Response {
  if (refusal.code === 'access.sign-in-first' && request.method === 'GET')
    return redirect(signInPath(request))
  return refusedAnswer(refusal)
}

/**
 * The answer to throw where this reader finds no such thing. A visitor may find it once signed in: what is there for
 * others is told apart from nothing only then.
 */
export function missing(request: Request, person: PersonCard | null): Response {
  return person ? notFound() : turnAway(request, refuse('access.sign-in-first', {}).refusal)
}

/** The answer to throw where there is no such thing. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `/sign-in?${new URLSearchParams({ to: pathname.replace(/\.data$/, '') + search.replace(/[?&]_routes=[^&]*/, '') })}`
}
