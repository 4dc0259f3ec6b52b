import type { Range } from '#app/domain/anchoring/range.ts'
import type { Kind } from '#app/domain/comparison/comparison.ts'
import { textRows, type TextComparison } from '#app/domain/comparison/texts.ts'

/** What became of a stretch of the old text: of a line, or of many that were kept. */
export interface Row extends Range {
  readonly kind: Kind
  /** Where it stands in the new text; without meaning where it was deleted. */
  readonly place: Range
  readonly pieceFrom: number
  readonly pieceTo: number
}

/** All rows, in the order of the new text. */
export function rowsOf(comparison: TextComparison): Row[] {
  return textRows(comparison).map(({ kind, beforeStart, beforeEnd, afterStart, afterEnd, pieces }) => ({
    kind,
    start: beforeStart,
    end: beforeEnd,
    place: { start: afterStart, end: afterEnd },
    pieceFrom: pieces.from,
    pieceTo: pieces.to,
  }))
}

/** The number of the row, among some in order that do not overlap, that holds an offset of the old text; -1 for none. */
export function rowAt(rows: readonly Row[], offset: number): number {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (rows[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return (rows[low]?.start ?? Infinity) <= offset ? low : -1
}
