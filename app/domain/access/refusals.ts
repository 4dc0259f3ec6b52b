import type { Verb } from '#app/domain/access/may.ts'

/** Why an act of a user is not allowed. */
export interface AccessRefusals {
  'access.denied': { readonly verb: Verb }
  'access.other-site': Record<never, never>
  'access.too-long': { readonly megabytes: number }
  'sign-in.wrong': Record<never, never>
  'sign-in.too-often': Record<never, never>
  'access.sign-in-first': Record<never, never>
}
