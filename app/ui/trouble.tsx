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

function account({ shell, refusals }: Words, status: number, refusal: Refusal | null) {
  const { trouble } = shell
  if (status === 401) return trouble.signedOut
  if (status === 404)
    return refusal ? { ...trouble.notFound, text: sentence(refusals, refusal) } : trouble.notFound
  if (!refusal) return trouble.broken
  const { title } = status === 403 ? trouble.denied : trouble.broken
  return { title, text: sentence(refusals, refusal) }
}

function refusalIn(error: unknown): Refusal | null {
  const body: unknown = isRouteErrorResponse(error) ? error.data : null
  return body && typeof body === 'object' && 'refusal' in body ? (body.refusal as Refusal) : null
}
