import type { Run } from '#app/domain/comparison/diff.ts'
import type { Span } from '#app/domain/comparison/longest-common.ts'
import type { Tokens } from '#app/domain/comparison/tokens.ts'

/** Two provisions being compared: their tokens, and the store these were cut into. */
export interface Wordings {
  readonly tokens: Tokens
  readonly before: Span
  readonly after: Span
}

const PASSES = 4 // dropping one speck may leave the next one alone
const LIGHT_SPECK = 3 // letters: «и», «в», «за» between two changed phrases only disturb
const SPECK_WORDS = 3
const OUTWEIGHED = 2 // a speck is dropped where both changes beside it weigh twice as much

/**
 * The same difference as a reader wants it: changes begin and end at clauses, and words that happen to be equal
 * between two changes («и», a comma) are taken for changed. What stays equal was equal before; nothing is added.
 */
export function readableRuns(wordings: Wordings, exact: Run[]): Run[] {
  if (exact.length === 0) return exact
  slideChanges(wordings, exact)
  let runs = exact.filter(run => run.length > 0)
  for (let pass = 0; pass < PASSES && runs.length > 0; pass++) {
    const kept = withoutSpecks(wordings, runs)
    if (kept.length === runs.length) break
    runs = kept
  }
  return runs
}

/** «a, [b, ]c» and «a[, b], c» are the same change: the places it can slide to are scored by how a clause would lie. */
function slideChanges(wordings: Wordings, runs: Run[]): void {
  for (let at = 0; at + 1 < runs.length; at++) {
    const left = runs[at]!
    const right = runs[at + 1]!
    const deleted = right.before - left.before - left.length
    const inserted = right.after - left.after - left.length
    if (deleted > 0 === inserted > 0) continue
    const change = inserted > 0 ? right.after : right.before
    const span = inserted > 0 ? wordings.after : wordings.before
    const source = inserted > 0 ? 1 : 0
    const slide = bestSlide(wordings.tokens, {
      left,
      right,
      span,
      source,
      from: change - deleted - inserted,
      to: change,
    })
    left.length += slide
    right.before += slide
    right.after += slide
    right.length -= slide
  }
}

interface Slidable {
  readonly left: Run
  readonly right: Run
  readonly span: Span
  readonly source: 0 | 1
  /** The tokens inserted or deleted. */
  readonly from: number
  readonly to: number
}

function bestSlide(tokens: Tokens, change: Slidable): number {
  const { left, right, span, from, to } = change
  const { ids } = span
  let least = 0
  while (-least < left.length && ids[from - 1 + least] === ids[to - 1 + least]) least--
  let most = 0
  while (most < right.length && ids[from + most] === ids[to + most]) most++
  if (least === most) return 0
  let best = 0
  let bestScore = -1
  for (let slide = least; slide <= most; slide++) {
    const score = scoreOfSlide(tokens, change, slide)
    if (score > bestScore || (score === bestScore && Math.abs(slide) < Math.abs(best))) {
      best = slide
      bestScore = score
    }
  }
  return best
}

/** How well a change lies: a whole sentence or item best, then a clause with the comma that leads it in. */
function scoreOfSlide(tokens: Tokens, { span, source, from, to }: Slidable, slide: number): number {
  const text = tokens.lexicon.texts[source]!
  const start = from + slide
  const end = to + slide
  const preceding = start > span.from ? text.charAt(tokens.ends[start - 1]! - 1) : '.'
  const first = text.charAt(tokens.starts[start]!)
  const last = text.charAt(tokens.ends[end - 1]! - 1)
  let score = 0
  if ('.;:'.includes(preceding)) score += 5
  else if (',)'.includes(preceding)) score += 3
  if ('.;,'.includes(last)) score += 2
  if (',;'.includes(first)) score += 4
  else if ('(«"“'.includes(first)) score += ')»"”'.includes(last) ? 6 : 2
  return score
}

function withoutSpecks(wordings: Wordings, runs: readonly Run[]): Run[] {
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

interface Change {
  readonly before: Tokenrange
  readonly after: Tokenrange
}

interface Tokenrange {
  readonly from: number
  readonly to: number
}

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

function isNothing({ before, after }: Change): boolean {
  return before.from === before.to && after.from === after.to
}

function replaces({ before, after }: Change): boolean {
  return before.from < before.to && after.from < after.to
}

function weightOfChange(wordings: Wordings, { before, after }: Change): number {
  return Math.max(weighed(wordings, before).weight, weighed(wordings, after).weight)
}

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
