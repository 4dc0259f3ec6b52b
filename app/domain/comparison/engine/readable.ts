import { commonRuns } from '#app/domain/comparison/diff.ts'
import type { Run, Wordings } from '#app/domain/comparison/engine/runs.ts'
import type { Span } from '#app/domain/comparison/engine/longest-common.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

/**
 * What two provisions have in common, as a reader wants to see it: few changes, and each begins and ends where a
 * clause does. What is left equal is equal token by token, so both wordings can be rebuilt from it and the rest.
 */
export function readableRuns(wordings: Wordings): Run[] {
  const runs = commonRuns(wordings)
  slideChanges(wordings, runs)
  return runs.filter(run => run.length > 0)
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

/** A change that only inserts or only deletes, between two runs that stay. */
interface Slidable {
  readonly left: Run
  readonly right: Run
  readonly span: Span
  readonly source: 0 | 1
  /** The tokens inserted or deleted. */
  readonly from: number
  readonly to: number
}

/** The best of the places to which the change can slide, counted in tokens; of equally good ones the nearest. */
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
  if (',;'.includes(first)) score += 6
  else if ('(«"“'.includes(first)) score += ')»"”'.includes(last) ? 6 : 2
  return score
}
