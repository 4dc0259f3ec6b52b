import { candidatesAmong } from '#app/domain/comparison/engine/candidates.ts'
import type { LooseLines } from '#app/domain/comparison/engine/candidates.ts'
import { isLoose, looseWithin, MOVED, NONE, tie, weightOf } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import { likenessApart, likenessOf } from '#app/domain/comparison/engine/likeness.ts'

// A provision that left its place is found by the same rare phrases, among all lines that nothing else has explained.
// Claims are made last and held to more evidence than alignment in place: a false move hurts a lawyer more than a
// deletion and an insertion that belonged together.

const LIGHTEST = 30 // letters: a shorter line that turns up elsewhere is chance
const LEAST_LIKENESS = 0.6 // 0.5 finds more and claims false moves, which hurt a lawyer more
const LEAST_VOTES = 2
const PHRASES = [4, 2]
const LEAST_BESIDE = 0.45 // a line beside a moved one has moved with it

/** Ties the lines left over anywhere to where they went, edited on the way: the likeliest first. */
export function tieMoves(sides: Sides): void {
  // Each round leaves fewer lines, and what two of them share becomes more telling.
  for (const words of PHRASES) {
    const loose = { before: heavyLoose(sides, 'before'), after: heavyLoose(sides, 'after') }
    if (loose.before.length > 0 && loose.after.length > 0) tieLikeliest(sides, loose, words)
  }
  tieBeside(sides, 1)
  tieBeside(sides, -1)
}

/** The lines of a side that nothing explains yet and that are long enough to be recognised anywhere. */
function heavyLoose(sides: Sides, side: 'before' | 'after'): number[] {
  const lines = sides[side]
  return looseWithin(lines, 0, lines.starts.length).filter(
    line => weightOf(lines, line, sides.tokens) >= LIGHTEST,
  )
}

/** Ties by falling likeness, each line once: a sure move is never lost to a doubtful one found before it. */
function tieLikeliest(sides: Sides, loose: LooseLines, words: number): void {
  const found = candidatesAmong(sides, loose, words)
  const moves: (readonly [alike: number, before: number, after: number])[] = []
  for (let at = 0; at < found.length; at += 3) {
    if (found[at + 2]! < LEAST_VOTES && words === 2) continue
    const alike = likenessApart(sides, found[at]!, found[at + 1]!)
    if (alike >= LEAST_LIKENESS) moves.push([alike, found[at]!, found[at + 1]!])
  }
  moves.sort((one, other) => other[0] - one[0])
  for (const [, before, after] of moves) {
    if (isLoose(sides.before, before) && isLoose(sides.after, after)) tie(sides, [before, after], MOVED)
  }
}

/** Headings and short lines move with their neighbours, too short to be recognised by themselves. */
function tieBeside(sides: Sides, step: 1 | -1): void {
  const { before, after } = sides
  const count = before.starts.length
  for (let line = step > 0 ? 1 : count - 2; line >= 0 && line < count; line += step) {
    const beside = line - step
    if (!isLoose(before, line) || before.ties[beside] !== MOVED || before.partners[beside] === NONE) continue
    const other = before.partners[beside]! + step
    if (other < 0 || other >= after.starts.length || !isLoose(after, other)) continue
    if (likenessOf(sides, line, other) >= LEAST_BESIDE) tie(sides, [line, other], MOVED)
  }
}
