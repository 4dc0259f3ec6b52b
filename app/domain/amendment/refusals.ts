/** Why an amendment cannot be made or applied. */
export interface AmendmentRefusals {
  'amendment.provision-missing': { readonly at: string }
}
