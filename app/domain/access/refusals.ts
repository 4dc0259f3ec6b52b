/** Why an act of a user is not allowed. */
export interface AccessRefusals {
  'access.denied': { readonly verb: string }
  'access.sign-in-first': Record<never, never>
}
