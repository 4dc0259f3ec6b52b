import type { Level } from '#app/domain/structure/level.ts'

/** The two languages of the law, both authentic; the state language first. */
export const LANGUAGES = ['kk', 'ru'] as const

/** One of them. */
export type Language = (typeof LANGUAGES)[number]

/**
 * One addressable unit of an act: what stands under one number or on one line.
 * A provision has a heading or a text of its own, seldom both; what stands below it are its children.
 */
export interface Provision {
  /** Identity through all versions of a draft, moved and renumbered or not; shared by the twins of both languages. */
  readonly id: string
  readonly level: Level
  /** As printed, without punctuation: `5-1`; empty where the provision is unnumbered. */
  readonly number: string
  readonly heading: string
  readonly text: string
  /** How it was printed; absent for a provision written here, which is printed in the house form. */
  readonly layout?: Layout
  readonly children: readonly Provision[]
}

/** The letters around a provision's own, so that what was read is given back letter for letter. */
export interface Layout {
  /** White space before the mark, line ends included. */
  readonly before: string
  /** The number as printed with its word and punctuation: `Статья 7-1. `, `5-1) `. */
  readonly mark: string
  /** What stands between the heading and the text, where a provision has both. */
  readonly gap: string
  /** What stands after the last letter and before the next provision's `before`. */
  readonly after: string
}

/** The text of an act in one language: a tree of provisions. */
export interface Act {
  readonly language: Language
  readonly provisions: readonly Provision[]
  /** White space after the last provision. */
  readonly tail: string
}
