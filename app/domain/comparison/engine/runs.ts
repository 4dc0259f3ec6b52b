import type { Span } from '#app/domain/comparison/engine/longest-common.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

/** Two provisions being compared: their tokens, and the store these were cut into. */
export interface Wordings {
  readonly tokens: Tokens
  readonly before: Span
  readonly after: Span
}

/** Tokens that stand in both texts one after the other: `length` of them from `before` and from `after`. */
export interface Run {
  before: number
  after: number
  length: number
}
