import { data, redirect } from '@remix-run/node'
import type { Refusal } from '#app/domain/refusal.ts'
import { statusOf } from '#app/http/status.ts'

/** What a page's boundary receives when a request was refused. */
export interface Refused {
  readonly refusal: Refusal
}

/** The answer to throw for a refusal: a visitor who asks for a page is led to sign in and back. */
export function turnAway(request: Request, refusal: Refusal) {
  if (refusal.code === 'access.sign-in-first' && request.method === 'GET')
    return redirect(signInPath(request))
  return data<Refused>({ refusal }, { status: statusOf(refusal.code) })
}

/** The answer to throw where there is no such thing. */
export function notFound(): Response {
  return new Response(null, { status: 404 })
}

function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return `/sign-in?${new URLSearchParams({ to: pathname.replace(/\.data$/, '') + search.replace(/[?&]_routes=[^&]*/, '') })}`
}
