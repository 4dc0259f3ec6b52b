/**
 * Words in all their forms: `cells` in one order for all words of a language, so that the same cell of two paradigms is
 * the same case and number; nothing in a cell whose form is not known for sure.
 */
export interface Forms {
  readonly cells: readonly (string | undefined)[]
  /** What must be alike for one word to stand in the place of another: gender and what changes the accusative. */
  readonly kind: string
  /** A pattern of everything that may be a form of these words, known or not, in small folded letters. */
  readonly pattern: string
}
