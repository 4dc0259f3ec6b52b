import type { Verb } from '#app/domain/access/may.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'

/** Why an act of a user is not allowed. */
export interface AccessRefusals {
  'access.denied': { readonly verb: Verb }
  /** The form was sent from a page of another site: somebody else's page may act in the name of who is signed in. */
  'access.other-site': Record<never, never>
  'access.too-long': { readonly megabytes: number }
  /** The names of the fields that were missing, too long or of another kind; none where it was no form at all. */
  'form.malformed': { readonly fields: readonly string[] }
  /** Address or password: which of the two is not said, or addresses could be tried out. */
  'sign-in.wrong': Record<never, never>
  'sign-in.too-often': Record<never, never>
  'sign-in.crowded': Record<never, never>
  /** A visitor asks for what needs a person: the page sends them to sign in and back. */
  'access.sign-in-first': Record<never, never>
  'person.email-wrong': Record<never, never>
  'person.email-known': { readonly email: string }
  /** Missing or too long, in the first language of which that is true. */
  'person.name-missing': { readonly language: keyof Trilingual }
  /** Of somebody who registers themselves: missing or too long. */
  'person.own-name-missing': Record<never, never>
  'person.password-short': { readonly least: number }
  'person.missing': Record<never, never>
  'organisation.name-missing': { readonly language: keyof Trilingual }
  'organisation.missing': Record<never, never>
  'role.unknown': Record<never, never>
  /** The only administrator would lose the role, and nobody could give it back. */
  'role.last-administrator': Record<never, never>
}
