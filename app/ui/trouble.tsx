import { isRouteErrorResponse, Link, useLocation, useRouteError } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'
import type { Words } from '#app/i18n/en/words.ts'

/** What a page says when it cannot show what was asked for: a lost session, a refusal, a missing page, a bug of ours. */
export function Trouble() {
  const words = useWords()
  const error = useRouteError()
  const { pathname, search } = useLocation()
  const status = isRouteErrorResponse(error) ? error.status : 500
  const { title, text } = account(words, status, refusalIn(error))
  return (
    <div className="column narrow">
      <p className="hint">{status}</p>
      <h1>{title}</h1>
      <p role="alert">{text}</p>
      {status === 401 && (
        <p>
          <Link className="button" to={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>
            {words.shell.signInAndReturn}
          </Link>
        </p>
      )}
      <p>
        <Link to="/">{words.shell.back}</Link>
      </p>
    </div>
  )
}

function account({ shell: { trouble }, refusals }: Words, status: number, refusal: Refusal | null) {
  const kind =
    { 401: trouble.signedOut, 403: trouble.denied, 404: trouble.notFound }[status] ?? trouble.broken
  const telling = refusal && status !== 401 && refusal.code !== 'access.denied'
  return telling ? { title: kind.title, text: sentence(refusals, refusal) } : kind
}

function refusalIn(error: unknown): Refusal | null {
  const body: unknown = isRouteErrorResponse(error) ? error.data : null
  return body && typeof body === 'object' && 'refusal' in body ? (body.refusal as Refusal) : null
}
