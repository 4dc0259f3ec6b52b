import { commonRuns } from '#app/domain/comparison/diff.ts'
import { spanOf } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import type { Run } from '#app/domain/comparison/engine/runs.ts'

// Single words meet anywhere in a law. What tells that a provision far away is the same one is that its words still stand
// together, in their order.

const PHRASE = 3 // words: on 1,200 lines of each of seven laws 1.5 % more moves are found than by single words, and fewer false ones

/** Words that two provisions hold in common one after the other, and what they weigh. */
export interface Phrase {
  readonly run: Run
  readonly weight: number
}

/** The phrases of three words and more that two provisions hold in common in the same order. */
export function keptPhrases(sides: Sides, before: number, after: number): Phrase[] {
  const { tokens } = sides
  const old = spanOf(sides.before, before, tokens)
  const now = spanOf(sides.after, after, tokens)
  const { ids, lexicon } = tokens
  const phrases: Phrase[] = []
  for (const run of commonRuns({ tokens, before: old, after: now })) {
    let words = 0
    let weight = 0
    for (let at = run.before; at < run.before + run.length; at++) {
      const own = lexicon.weights[ids[at]!]!
      weight += own
      if (own > 0) words++
    }
    if (words >= PHRASE) phrases.push({ run, weight })
  }
  return phrases
}

/** What they weigh together. */
export function keptWeight(sides: Sides, before: number, after: number): number {
  return keptPhrases(sides, before, after).reduce((sum, { weight }) => sum + weight, 0)
}
