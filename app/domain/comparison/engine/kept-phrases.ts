import { commonRuns } from '#app/domain/comparison/diff.ts'
import type { Wordings } from '#app/domain/comparison/engine/runs.ts'

// Single words meet anywhere in a law. What tells that a provision far away is the same one is that its words still stand
// together, in their order.

const PHRASE = 3 // words: on 1,200 lines of each of seven laws 1.5 % more moves are found than by single words, and fewer false ones

/** The weight of the words that two provisions hold in common phrases of three words and more, in the same order. */
export function keptWeight(wordings: Wordings): number {
  const { ids } = wordings.before
  const { weights } = wordings.tokens.lexicon
  let kept = 0
  for (const run of commonRuns(wordings)) {
    let words = 0
    let weight = 0
    for (let at = run.before; at < run.before + run.length; at++) {
      const own = weights[ids[at]!]!
      weight += own
      if (own > 0) words++
    }
    if (words >= PHRASE) kept += weight
  }
  return kept
}
