import type { Address } from '#app/domain/structure/address.ts'

/**
 * What was taken for the element that a sentence names, where the act does not call it so. The sentence is carried out,
 * since people name elements loosely, and whoever reads the result is told:
 * `otherwise`: the act has no such element, and `taken` answers to the name loosely («пункт 2» printed «2)», a line that
 * was called абзац, what stands in an annex or a later part that the sentence leaves out);
 * `counted`: the rows of the table bear no numbers, and `taken` is the one that they count;
 * `name`: what the sentence calls by its name is called a little otherwise;
 * `repeated`: the act has several elements under this number, and the first was taken.
 */
export type Doubt =
  | { readonly kind: 'otherwise' | 'counted'; readonly at: Address; readonly taken: Address }
  | { readonly kind: 'name'; readonly name: string; readonly taken: Address }
  | { readonly kind: 'repeated'; readonly at: Address }
