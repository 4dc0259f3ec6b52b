import { candidatesAmong } from '#app/domain/comparison/engine/candidates.ts'
import { likenessesApart } from '#app/domain/comparison/engine/likeness.ts'
import { FAINT, isLoose, MOVED, NONE, tie, untie } from '#app/domain/comparison/engine/lines.ts'
import type { Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import type { Phrases } from '#app/domain/comparison/engine/phrases.ts'

// Where one provision left and another came, both stand opposite each other and share what all law shares: «Сноска. Статья 9
// с изменениями, внесенными законами …». That is a provision edited in its place only until either is found elsewhere.

const PHRASE = 8 // words
const MOST_WORDS = 100_000 // of both sides; a code rewritten whole has more, and nearly nothing is found in it
const SURE = 0.8
const SURER = 0.25 // more than its partner in place is alike

/** Moves lines from faint ties in place to where they are surely found again, among the lines of some phrases. */
export function tieSurerMoves(sides: Sides, phrases: Phrases): void {
  const words = phrases.before.hashes.length + phrases.after.hashes.length
  if (words > MOST_WORDS || !sides.before.ties.includes(FAINT)) return
  const found = candidatesAmong(sides, phrases, { words: PHRASE, isAsked: isOpen })
  const moves: (readonly [alike: number, before: number, after: number])[] = []
  for (let at = 0; at < found.length; at += 3) {
    const [before, after] = [found[at]!, found[at + 1]!]
    const isTied = !isLoose(sides.before, before) || !isLoose(sides.after, after)
    if (!isTied || sides.before.partners[before] === after) continue
    const alike = likenessApart(sides, before, after)
    if (alike >= SURE && alike >= SURER + likenessInPlace(sides, before, after))
      moves.push([alike, before, after])
  }
  moves.sort((one, other) => other[0] - one[0])
  for (const [, before, after] of moves) {
    if (!isOpen(sides.before, before) || !isOpen(sides.after, after)) continue
    if (!isLoose(sides.before, before)) untie(sides, before)
    if (!isLoose(sides.after, after)) untie(sides, sides.after.partners[after]!)
    tie(sides, [before, after], MOVED)
  }
}

/** Whether a line may still be another provision than what stands in its place. */
export function isOpen(lines: Lines, line: number): boolean {
  return isLoose(lines, line) || (lines.ties[line] === FAINT && lines.groups[line] === NONE)
}

/** How alike two lines are by the words they kept in order; 0 where it is too little to matter. */
function likenessApart(sides: Sides, before: number, after: number): number {
  return likenessesApart(sides, { before, afters: [after] }, SURE - SURER)[0]!
}

/** The likeness of either line to what stands in its place; 0 where nothing does. */
function likenessInPlace(sides: Sides, before: number, after: number): number {
  const now = sides.before.partners[before]!
  const old = sides.after.partners[after]!
  return Math.max(
    now === NONE ? 0 : likenessApart(sides, before, now),
    old === NONE ? 0 : likenessApart(sides, old, after),
  )
}
