import { blocksBetweenTies } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Sides } from '#app/domain/comparison/engine/lines.ts'
import { tieMoves } from '#app/domain/comparison/engine/moves.ts'
import { tieParts } from '#app/domain/comparison/engine/parts.ts'
import { tieOnlyLines } from '#app/domain/comparison/engine/only-lines.ts'
import { tieRestated } from '#app/domain/comparison/engine/restated.ts'
import { tieMovedLines, tieSameLines, tieSameWords } from '#app/domain/comparison/engine/same.ts'
import { tieSimilar } from '#app/domain/comparison/engine/similar.ts'

/**
 * Finds out what became of each line: the surest evidence first, so that a later, weaker one only fills what is left.
 * Alone in its place; letter for letter, in place and elsewhere; the same words; alike in place; split and merged; moved; restated under its
 * number.
 */
export function align(sides: Sides, blocks: readonly Block[]): void {
  const between = () => blocks.flatMap(block => blocksBetweenTies(sides, block))
  tieOnlyLines(sides, between())
  tieSameLines(sides, between())
  tieMovedLines(sides, between())
  tieSameWords(sides, between())
  tieSimilar(sides, between())
  tieParts(sides, blocks)
  tieMoves(sides)
  tieRestated(sides, blocks)
}
