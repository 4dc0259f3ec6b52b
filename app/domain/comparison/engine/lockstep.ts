import { sharedPrefix, sharedSuffix } from '#app/domain/comparison/engine/shared-letters.ts'
import { lonelyAgreement } from '#app/domain/comparison/engine/lonely-lines.ts'
import { nearestAgreement } from '#app/domain/comparison/engine/nearest-line.ts'
import { agrees, nextLine, startsLine } from '#app/domain/comparison/engine/walk.ts'
import type { Gaps, Place, Walk } from '#app/domain/comparison/engine/walk.ts'

// Laws change little at a time. Most of a new edition is the old one, letter for letter and in the same order, so the
// first thing a comparison does is not to look at it: slices of both texts are compared by the engine's own string
// equality, which runs at the speed of memory, and only where they differ is a line looked for on which both go on.
// Everything after this file works on the gaps alone. A wrong anchor here would make kept provisions look moved, so an
// anchor needs proof: equal text past two line ends, or a line that stands once in a long stretch of both texts.

/**
 * The gaps between the stretches of whole lines that two texts share in the same order.
 * Unchanged text is compared by native slices, never tokenised, so the cost follows the change.
 */
export function gapsBetween(before: string, after: string): Gaps {
  const suffix = sharedLinesAtEnd(before, after)
  const walk: Walk = {
    before,
    after,
    i: 0,
    j: 0,
    iEnd: before.length - suffix,
    jEnd: after.length - suffix,
    lonely: [],
  }
  const gaps: Gaps = []
  for (;;) {
    skipSharedLines(walk)
    if (walk.i >= walk.iEnd && walk.j >= walk.jEnd) return gaps
    const [i, j] = nextAgreement(walk)
    gaps.push(walk.i, i, walk.j, j)
    walk.i = i
    walk.j = j
  }
}

/** How many code units of whole lines the texts share at their ends: a shared half of a line belongs to a change. */
function sharedLinesAtEnd(before: string, after: string): number {
  const ends = { i: before.length, j: after.length }
  const shared = sharedSuffix(before, after, ends)
  const start = before.length - shared
  if (shared === 0 || (startsLine(before, start) && startsLine(after, after.length - shared))) return shared
  const line = before.indexOf('\n', start)
  return line < 0 ? 0 : before.length - line - 1
}

/** Steps over what is equal, back to the last line start: gaps begin and end at line starts, always. */
function skipSharedLines(walk: Walk): void {
  const { before, after, i, j, iEnd, jEnd } = walk
  let shared = Math.min(sharedPrefix(before, after, [i, j]), iEnd - i, jEnd - j)
  if ((i + shared < iEnd || j + shared < jEnd) && shared > 0 && before.charCodeAt(i + shared - 1) !== 10) {
    shared = Math.max(before.lastIndexOf('\n', i + shared - 1) + 1 - i, 0)
  }
  walk.i += shared
  walk.j += shared
}

/** Cheap guesses first: one line replaced, inserted or deleted; then the nearest line, then one that stands once. */
function nextAgreement(walk: Walk): Place {
  const { before, after, i, j, iEnd, jEnd } = walk
  if (i >= iEnd || j >= jEnd) return [iEnd, jEnd]
  const iNext = nextLine(before, i, iEnd)
  const jNext = nextLine(after, j, jEnd)
  if (agrees(walk, iNext, jNext)) return [iNext, jNext]
  if (agrees(walk, i, jNext)) return [i, jNext]
  if (agrees(walk, iNext, j)) return [iNext, j]
  return (walk.lonely.length > 0 ? undefined : nearestAgreement(walk)) ?? lonelyAgreement(walk)
}
