import type { RefusalCode } from '#app/domain/refusal.ts'

/** The statuses that say more than «the form cannot be taken» (422). */
const STATUSES: { readonly [Code in RefusalCode]?: number } = {
  'access.denied': 403,
  'access.sign-in-first': 401,
  'sign-in.wrong': 401,
  'sign-in.too-often': 429,
}

/** The HTTP status that a refusal is answered with. */
export function statusOf(code: RefusalCode): number {
  return STATUSES[code] ?? 422
}
