import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/entries.ts'

/**
 * How a remark holds its place in a draft: on chosen words, on a provision, between provisions, on a term wherever
 * it is used, or on the draft as a whole. A provision is held by its identity; the address is as it was then.
 */
export type Anchor = WordsAnchor | ProvisionAnchor | InsertionAnchor | TermAnchor | DraftAnchor

/** Chosen words of one provision in one language; the words themselves find the place again where offsets do not. */
export interface WordsAnchor extends Quotation {
  readonly kind: 'words'
  readonly language: Language
  readonly provision: string
  readonly address: Address
  /** Offsets in the provision's heading and text, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}

export interface ProvisionAnchor {
  readonly kind: 'provision'
  readonly provision: string
  readonly address: Address
}

/** The place after a provision, where the remark's author misses something. */
export interface InsertionAnchor {
  readonly kind: 'insertion'
  readonly provision: string
  readonly address: Address
}

export interface TermAnchor {
  readonly kind: 'term'
  readonly language: Language
  readonly term: string
}

export interface DraftAnchor {
  readonly kind: 'draft'
}

/** Words with some letters of what stands before and after them. */
export interface Quotation {
  readonly quote: string
  readonly prefix: string
  readonly suffix: string
}
