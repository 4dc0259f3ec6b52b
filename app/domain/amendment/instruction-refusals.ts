/** Why an amending instruction cannot be carried out. `at` and `places` are addresses. */
export interface InstructionRefusals {
  'amendment.provision-ambiguous': { readonly at: string; readonly places: readonly string[] }
  'amendment.words-missing': { readonly at: string; readonly words: string }
  'amendment.words-repeated': {
    readonly at: string
    readonly words: string
    readonly places: readonly string[]
  }
  /** The act has no table of contents. */
  'amendment.contents-missing': { readonly at: string }
  /** It has one, but no line in it for this element; `at` is empty where the sentence names none. */
  'amendment.contents-line-missing': { readonly at: string }
  'amendment.number-taken': { readonly at: string }
  'amendment.text-unfit': { readonly at: string }
  'amendment.text-elsewhere': { readonly at: string }
  /** Words meant in all their cases, of which `forms` in the text cannot be put into the new words for sure. */
  'amendment.forms-unclear': {
    readonly at: string
    readonly words: string
    readonly forms: readonly string[]
  }
  /** A deletion from a day (ISO) of something that leaves no note to tell it. */
  'amendment.day-untold': { readonly at: string; readonly day: string }
}
