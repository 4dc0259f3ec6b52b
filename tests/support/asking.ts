import type { LoaderFunctionArgs } from '@remix-run/node'
import { pino } from 'pino'
import { signIn } from '#app/commands/sign-in.server.ts'
import { DEMONSTRATION_PASSWORD } from '#app/domain/access/demonstration.ts'
import { startSession } from '#app/http/session.server.ts'
import type { Database } from '#db/client.ts'
import type { Part } from '#db/demonstration/cast.ts'

/** What a loader or an action is called with: a real request, the path's parameters, the server's context. */
export type Asked = LoaderFunctionArgs

/** How a request differs from a visitor's GET: what it sends, the cookie of a session, the path's parameters. */
export interface Manner {
  readonly form?: Readonly<Record<string, string>> | FormData
  /** Letters that are sent as JSON, be they such or not. */
  readonly json?: string
  readonly cookie?: string
  readonly params?: Readonly<Record<string, string>>
}

/** A request for `path` of the workspace over `db`; with a form or JSON it is a POST. */
export function asking(db: Database, path: string, { form, json, cookie, params = {} }: Manner = {}): Asked {
  const headers = new Headers({
    ...(cookie && { Cookie: cookie }),
    ...(json !== undefined && { 'Content-Type': 'application/json' }),
  })
  const body = form && !(form instanceof FormData) ? new URLSearchParams(form) : (form ?? json)
  const request = new Request(new URL(path, 'http://tuzetu.test'), {
    headers,
    ...(body !== undefined && { method: 'POST', body }),
  })
  return {
    request,
    params,
    context: { db, log: pino({ level: 'silent' }), nonce: '', inPage: null, origin: null, mail: null },
  }
}

/** The cookie of a session of one of the demonstration's people: `drafter`, `official` … One for all tests of a database. */
export function cookieOf(db: Database, part: Part): Promise<string> {
  const known = cookies.get(db) ?? new Map<Part, Promise<string>>()
  cookies.set(db, known)
  const cookie = known.get(part) ?? signInAs(db, part)
  known.set(part, cookie)
  return cookie
}

const cookies = new WeakMap<Database, Map<Part, Promise<string>>>()

/** The cookie of a session that begins now: whoever has signed in before has a visit before this one. */
export async function signInAs(db: Database, part: Part): Promise<string> {
  const visitor = { db, actor: { kind: 'visitor' }, now: new Date() } as const
  const session = await signIn(visitor, `${part}@demo.tuzetu`, DEMONSTRATION_PASSWORD)
  if (!session.ok) throw new Error(`${part} cannot sign in: ${session.refusal.code}`)
  return (await startSession(session.value)).split(';')[0]!
}
