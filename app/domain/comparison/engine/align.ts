import { tieLastHeadings } from '#app/domain/comparison/engine/bare-headings.ts'
import { blocksBetweenTies } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Sides } from '#app/domain/comparison/engine/lines.ts'
import { tieMoves } from '#app/domain/comparison/engine/moves.ts'
import { tieMovedParts, tieParts } from '#app/domain/comparison/engine/parts.ts'
import { tieOnlyLines } from '#app/domain/comparison/engine/only-lines.ts'
import { tieRestated } from '#app/domain/comparison/engine/restated.ts'
import { tieMovedLines, tieSameLines, tieSameWords } from '#app/domain/comparison/engine/same.ts'
import { tieSimilar } from '#app/domain/comparison/engine/similar.ts'

// What is sought line against line, the surest evidence first: alone in its place; letter for letter; a bare heading above
// what did not change; letter for letter elsewhere; the same words; alike in place. Each looks only where those before it
// left lines on both sides.
const STEPS = [tieOnlyLines, tieSameLines, tieLastHeadings, tieMovedLines, tieSameWords, tieSimilar] as const

/**
 * Finds out what became of each line, so that later, weaker evidence only fills what is left: lines against lines; split
 * and merged; moved, and so split and merged; restated under its number.
 */
export function align(sides: Sides, blocks: readonly Block[]): void {
  let open = blocks
  for (const tieLines of STEPS) {
    open = blocksBetweenTies(sides, open)
    tieLines(sides, open)
  }
  tieParts(sides, blocks)
  tieMovedParts(sides, blocks, tieMoves(sides))
  tieRestated(sides, blocks)
}
