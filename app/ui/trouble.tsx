import { isRouteErrorResponse, Link, useRouteError } from '@remix-run/react'
import type { Refusal } from '#app/domain/refusal.ts'
import { sentence } from '#app/i18n/refusal-sentences.ts'
import { useWords } from '#app/i18n/words.tsx'

/** What a page says when it cannot show what was asked for: a refusal in words, a missing page, or a bug of ours. */
export function Trouble() {
  const error = useRouteError()
  const { shell, refusals } = useWords()
  const refusal = refusalOf(error)
  const text = refusal
    ? sentence(refusals, refusal)
    : isRouteErrorResponse(error) && error.status === 404
      ? shell.notFound
      : shell.broken
  return (
    <div className="column">
      <h1>{shell.brokenTitle}</h1>
      <p role="alert">{text}</p>
      <p>
        <Link to="/">{shell.back}</Link>
      </p>
    </div>
  )
}

function refusalOf(error: unknown): Refusal | null {
  const body: unknown = isRouteErrorResponse(error) ? error.data : null
  return body && typeof body === 'object' && 'refusal' in body ? (body.refusal as Refusal) : null
}
