import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchExactly } from '#app/domain/comparison/engine/longest-common.ts'

test('no other common subsequence is longer, whatever was matched before', () => {
  const ids = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 70 })
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const pairs = matched(before, after)
      expect(pairs.map(([i]) => before[i])).toEqual(pairs.map(([, j]) => after[j]))
      expect(pairs).toEqual(pairs.toSorted(([i, j], [k, l]) => i - k || j - l))
      expect(pairs).toHaveLength(longest(before, after))
    }),
    { seed: 9, numRuns: 300 },
  )
})

test('a few lines are found among half a million others', () => {
  const many = Array.from({ length: 500_000 }, (_, id) => id)
  expect(matched([7, 500_001, 123_456], many)).toEqual([
    [0, 7],
    [2, 123_456],
  ])
  expect(matched(many, [7, 500_001, 123_456])).toEqual([
    [7, 0],
    [123_456, 2],
  ])
})

/** The places that are matched, as [old, new]. */
function matched(before: readonly number[], after: readonly number[]): [number, number][] {
  const matches: number[] = []
  matchExactly(spanOf(before), spanOf(after), matches)
  return Array.from({ length: matches.length / 2 }, (_, at) => [matches[at * 2]!, matches[at * 2 + 1]!])
}

function spanOf(ids: readonly number[]) {
  return { ids: new Int32Array(ids), from: 0, to: ids.length }
}

/** How long the longest common subsequence is, by the table of every textbook. */
function longest(before: readonly number[], after: readonly number[]): number {
  let row = new Array<number>(after.length + 1).fill(0)
  for (const old of before) {
    const next = [0]
    after.forEach((now, j) => next.push(old === now ? row[j]! + 1 : Math.max(next[j]!, row[j + 1]!)))
    row = next
  }
  return row.at(-1)!
}
