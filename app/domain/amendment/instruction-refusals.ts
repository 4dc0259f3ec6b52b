/** Why an amending instruction cannot be carried out. `at` and `places` are addresses. */
export interface InstructionRefusals {
  'amendment.provision-ambiguous': { readonly at: string; readonly places: readonly string[] }
  'amendment.words-missing': { readonly at: string; readonly words: string }
  'amendment.words-repeated': {
    readonly at: string
    readonly words: string
    readonly places: readonly string[]
  }
  'amendment.number-taken': { readonly at: string }
  'amendment.text-unfit': { readonly at: string }
  'amendment.text-elsewhere': { readonly at: string }
  'amendment.not-proved': { readonly at: string }
}
