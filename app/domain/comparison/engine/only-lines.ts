import { ALIKE, isLoose, tie } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { shareAround } from '#app/domain/comparison/engine/middle.ts'
import type { TextRange } from '#app/domain/comparison/engine/middle.ts'

const LEAST_SHARE = 0.5 // of the letters of the longer line, without looking at a word

/**
 * Ties the one line of a gap to the one line that stands in its place, where most of its letters are the same. That is
 * what most amendments look like, and it costs one look at both ends instead of cutting both lines into words.
 */
export function tieOnlyLines(sides: Sides, blocks: readonly Block[]): void {
  const { texts } = sides.tokens.lexicon
  for (const { from, to, start, end } of blocks) {
    if (to - from !== 1 || end - start !== 1) continue
    if (!isLoose(sides.before, from) || !isLoose(sides.after, start)) continue // moved, by its identity
    if (shareAround(texts, rangeOf(sides.before, from), rangeOf(sides.after, start)) >= LEAST_SHARE)
      tie(sides, [from, start], ALIKE)
  }
}

/** A line as a stretch of its text. */
function rangeOf({ starts, ends }: Lines, line: number): TextRange {
  return { start: starts[line]!, end: ends[line]! }
}
