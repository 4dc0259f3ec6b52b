import { createCookie } from '@remix-run/node'
import { SESSION_DAYS } from '#app/domain/access/session.ts'

const A_DAY = 24 * 60 * 60 // seconds

const cookie = createCookie('session', {
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: process.env['SECURE_COOKIES'] === '1',
  maxAge: SESSION_DAYS * A_DAY,
})

/** The token a browser holds, if it holds one. */
export async function sessionToken(request: Request): Promise<string | null> {
  const token: unknown = await cookie.parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token !== '' ? token : null
}

/** The header that gives a browser its token. */
export function startSession(token: string): Promise<string> {
  return cookie.serialize(token)
}

/** The header that takes the token away. */
export function endSession(): Promise<string> {
  return cookie.serialize('', { maxAge: 0 })
}
