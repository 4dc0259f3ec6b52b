import type { Entry } from '#app/domain/structure/entries.ts'

/** How provisions of two texts correspond. A `moved`, `renumbered`, `split` or `merged` one may be edited too. */
export type Kind = 'kept' | 'edited' | 'inserted' | 'deleted' | 'moved' | 'renumbered' | 'split' | 'merged'

/** What a change is about, from the quietest to the loudest. */
export type ChangeClass = 'typographic' | 'digits' | 'reference' | 'term' | 'wording' | 'structural'

/**
 * A run of letters of a comparison. The `before` of all stretches in order is the old text, the `after` the new one.
 * `equal`: both the same; `typographic`: the same words in other letters, quotes or dashes; `inserted`: before is
 * empty; `deleted`: after is empty.
 */
export interface Stretch {
  readonly kind: 'equal' | 'typographic' | 'inserted' | 'deleted'
  readonly before: string
  readonly after: string
}

/** Provisions of the old text and what became of them in the new one. */
export interface Correspondence {
  readonly kind: Kind
  readonly edited: boolean
  /** One entry; none where inserted; two or more for a merge. */
  readonly before: readonly Entry[]
  /** One entry; none where deleted; two or more for a split. */
  readonly after: readonly Entry[]
  /** Word by word, readable; headings and texts of several provisions are joined by a line end. */
  readonly stretches: readonly Stretch[]
  /** Empty where kept letter for letter; `typographic` alone where the same words are kept in other letters. */
  readonly classes: readonly ChangeClass[]
}

/** Two texts of an act, provision by provision in reading order; a deletion stands where the old text had it. */
export interface Comparison {
  readonly rows: readonly Correspondence[]
}
