import { isLoose, MOVED, NONE, tie } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'

/**
 * Ties the loose lines above (-1) or below (1) moved ones to those beside where these went, if they are taken for the same;
 * a line so tied takes the next with it.
 */
export function tieBesideMoved(
  sides: Sides,
  step: 1 | -1,
  isSame: (before: number, after: number) => boolean,
): void {
  const { before, after } = sides
  const count = before.starts.length
  for (let line = step > 0 ? 1 : count - 2; line >= 0 && line < count; line += step) {
    const beside = line - step
    if (!isLoose(before, line) || before.ties[beside] !== MOVED || before.partners[beside] === NONE) continue
    const other = before.partners[beside]! + step
    if (other < 0 || other >= after.starts.length || !isLoose(after, other)) continue
    if (isSame(line, other)) tie(sides, [line, other], MOVED)
  }
}
