import type { ChangeClass, Kind } from '#app/domain/comparison/comparison.ts'

/** A provision and where its letters stand in its file, in UTF-16 code units. */
export interface Placed {
  readonly address: string
  readonly start: number
  readonly end: number
}

/**
 * What became of a provision; two or more entries after a split, before a merge, and where letters that were kept are
 * read as other provisions than before.
 */
export interface ReportedProvision {
  readonly kind: Kind
  readonly edited: boolean
  readonly before: readonly Placed[]
  readonly after: readonly Placed[]
  readonly classes: readonly ChangeClass[]
}

/** The comparison of two files for scripts; `equal` holds [startBefore, startAfter, length], ascending in `after`. */
export interface ComparisonReport {
  readonly provisions: readonly ReportedProvision[]
  readonly equal: readonly (readonly [number, number, number])[]
}
