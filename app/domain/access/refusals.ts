import type { Verb } from '#app/domain/access/may.ts'

/** Why an act of a user is not allowed. */
export interface AccessRefusals {
  'access.denied': { readonly verb: Verb }
  'access.other-site': Record<never, never>
  'access.too-long': { readonly megabytes: number }
  /** The names of the fields that were missing, too long or of another kind; none where it was no form at all. */
  'form.malformed': { readonly fields: readonly string[] }
  'sign-in.wrong': Record<never, never>
  'sign-in.too-often': Record<never, never>
  'access.sign-in-first': Record<never, never>
  'person.email-wrong': Record<never, never>
  'person.email-known': { readonly email: string }
  'person.name-missing': Record<never, never>
  'person.password-short': { readonly least: number }
  'person.missing': Record<never, never>
  'organisation.name-missing': Record<never, never>
  'organisation.missing': Record<never, never>
  'role.unknown': Record<never, never>
  'role.last-administrator': Record<never, never>
}
