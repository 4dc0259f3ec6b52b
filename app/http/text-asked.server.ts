import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from '#app/http/turn-away.server.ts'
import type { TextView } from '#app/queries/bill/text-page.server.ts'

/** The text of a bill that an address asks for: its act, version and article, each `null` where it is left open. */
export function textAsked({ request, params }: LoaderFunctionArgs): Omit<TextView, 'language'> {
  const asked = new URL(request.url).searchParams
  const version = asked.get('version')
  return {
    bill: params['bill'] ?? '',
    act: asked.get('act'),
    version: version === null ? null : wholeNumber(version),
    article: asked.get('article') || null,
  }
}

function wholeNumber(word: string): number {
  if (!/^\d{1,9}$/.test(word)) throw notFound()
  return Number(word)
}
