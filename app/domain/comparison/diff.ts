import type { Matches, Span } from '#app/domain/comparison/longest-common.ts'
import { matchSequences } from '#app/domain/comparison/sequences.ts'

/** Tokens that stand in both texts one after the other: `length` of them from `before` and from `after`. */
export interface Run {
  before: number
  after: number
  length: number
}

/** What two provisions have in common, token by token, as runs in order: the exact difference is the rest. */
export function commonRuns(before: Span, after: Span): Run[] {
  const matches: Matches = []
  matchSequences(before, after, matches)
  const runs: Run[] = []
  let run: Run | undefined
  for (let at = 0; at < matches.length; at += 2) {
    if (run && run.before + run.length === matches[at] && run.after + run.length === matches[at + 1])
      run.length++
    else runs.push((run = { before: matches[at]!, after: matches[at + 1]!, length: 1 }))
  }
  return runs
}
