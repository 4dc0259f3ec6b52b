import { commonRuns } from '#app/domain/comparison/diff.ts'
import { spanOf } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import type { Run } from '#app/domain/comparison/engine/runs.ts'

/** What two lines hold in common in the same order, token by token. */
export function keptRuns(sides: Sides, before: number, after: number): Run[] {
  const { tokens } = sides
  const old = spanOf(sides.before, before, tokens)
  const now = spanOf(sides.after, after, tokens)
  return commonRuns({ tokens, before: old, after: now })
}
