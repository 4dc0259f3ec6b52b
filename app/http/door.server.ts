import type { IncomingMessage } from 'node:http'
import { refuse, type Refused } from '#app/domain/outcome.ts'

type Knock = Pick<IncomingMessage, 'method' | 'headers' | 'url'>

const A_MEGABYTE = 1024 * 1024 // bytes
const MOST_IN_A_FORM = 8 // megabytes: a whole code in both languages, typed
const MOST_IN_FILES = 128 // megabytes: pages that take files refuse large ones sooner and in better words

/**
 * Why a request is turned away before anybody reads it: another site sent it, it is too long to hold, or its address
 * has the letter NUL in it, which the database cannot hold in a text.
 */
export function refusedAtDoor(knock: Knock): Refused | null {
  if (/%00/.test(knock.url ?? '')) return refuse('form.malformed', { fields: [] })
  if (knock.method === 'GET' || knock.method === 'HEAD') return null
  if (!ownSite(knock)) return refuse('access.other-site', {})
  const most = /^multipart\//.test(knock.headers['content-type'] ?? '') ? MOST_IN_FILES : MOST_IN_A_FORM
  if (lengthOf(knock) > most * A_MEGABYTE) return refuse('access.too-long', { megabytes: most })
  return null
}

/**
 * Whether a page of this site sent it: browsers say so in Sec-Fetch-Site, older ones and plain http in Origin. What
 * carries neither comes from no browser, and so with nobody's session.
 */
function ownSite({ headers }: Knock): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  if (headers.origin === undefined) return true
  const host = headers['x-forwarded-host'] ?? headers.host
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host
}

/** How many bytes are to come; without an end where their number is not told beforehand. */
function lengthOf({ headers }: Knock): number {
  if (headers['transfer-encoding'] !== undefined) return Infinity
  return Number(headers['content-length'] ?? 0)
}
