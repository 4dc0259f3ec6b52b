import type { Run, Wordings } from '#app/domain/comparison/engine/runs.ts'

// The cheapest alignment drops specks by itself; a longest common subsequence keeps every one of them.

const PASSES = 4 // dropping one speck may leave the next one alone
const LIGHT_SPECK = 3 // letters: «и», «в», «за» between two changed phrases only disturb
const SPECK_WORDS = 3
const OUTWEIGHED = 2 // a speck is dropped where both changes beside it weigh twice as much

/** The runs of a long comparison without words that happen to be equal between two changes («и», a comma). */
export function withoutSpecks(wordings: Wordings, exact: Run[]): Run[] {
  let runs = exact
  for (let pass = 0; pass < PASSES; pass++) {
    const kept = oncePassed(wordings, runs)
    if (kept.length === runs.length) break
    runs = kept
  }
  return runs
}

/**
 * One pass from left to right; a run that was dropped has become part of the change before the next one.
 */
function oncePassed(wordings: Wordings, runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  runs.forEach((run, index) => {
    const previous = kept.at(-1)
    const next = runs[index + 1]
    const left = {
      before: changeBetween(previous ? previous.before + previous.length : wordings.before.from, run.before),
      after: changeBetween(previous ? previous.after + previous.length : wordings.after.from, run.after),
    }
    const right = {
      before: changeBetween(run.before + run.length, next ? next.before : wordings.before.to),
      after: changeBetween(run.after + run.length, next ? next.after : wordings.after.to),
    }
    if (!isSpeck(wordings, run, [left, right])) kept.push(run)
  })
  return kept
}

/** The tokens between two runs, on both sides; one side may be empty. */
interface Change {
  readonly before: Tokenrange
  readonly after: Tokenrange
}

/** Indices [from, to) in the token store. */
interface Tokenrange {
  readonly from: number
  readonly to: number
}

/** Tokens between two places. */
function changeBetween(from: number, to: number): Tokenrange {
  return { from, to }
}

/** Equal words between two changes, of which one at least replaces words by others, that tell the reader little. */
function isSpeck(wordings: Wordings, run: Run, changes: readonly [Change, Change]): boolean {
  const [left, right] = changes
  if (isNothing(left) || isNothing(right) || !(replaces(left) || replaces(right))) return false
  const { weight, words } = weighed(wordings, { from: run.before, to: run.before + run.length })
  if (weight === 0) return true
  const beside = Math.min(weightOfChange(wordings, left), weightOfChange(wordings, right))
  if (words === 1 && weight <= LIGHT_SPECK && beside > weight) return true
  return words <= SPECK_WORDS && weight * OUTWEIGHED <= beside
}

/** No change at all: the run begins or ends the provision. */
function isNothing({ before, after }: Change): boolean {
  return before.from === before.to && after.from === after.to
}

/** Whether words stand for other words; pure insertions keep their surroundings. */
function replaces({ before, after }: Change): boolean {
  return before.from < before.to && after.from < after.to
}

/** The heavier side of a change. */
function weightOfChange(wordings: Wordings, { before, after }: Change): number {
  return Math.max(weighed(wordings, before).weight, weighed(wordings, after).weight)
}

/** The evidence in some tokens, and how many of them are words. */
function weighed({ tokens }: Wordings, { from, to }: Tokenrange): { weight: number; words: number } {
  let weight = 0
  let words = 0
  for (let token = from; token < to; token++) {
    const own = tokens.lexicon.weights[tokens.ids[token]!]!
    weight += own
    if (own > 0) words++
  }
  return { weight, words }
}
