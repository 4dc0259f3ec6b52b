import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchCheapest } from '#app/domain/comparison/engine/cheapest.ts'
import { tokenise, tokensOf } from '#app/domain/comparison/engine/tokens.ts'

const CHANGE_COSTS = 6 // letters

test.each([
  ['суд рассмотрит дело', 'суд вправе рассмотреть дело', ['суд', 'дело']],
  ['право лица на защиту', 'право и защита на деле', ['право']],
  ['в законе о', 'о законе в', ['законе']],
  ['в суде о', 'о суде в', []],
  ['суд', 'право', []],
])('of «%s» and «%s» %j is kept', (before, after, kept) => {
  expect(keptOf(before, after).map(([at]) => before.split(' ')[at])).toEqual(kept)
})

test('no other alignment keeps more letters, less the price of its changes', () => {
  const word = fc.constantFrom('и', 'на', 'суд', 'лицо', 'право', 'законный')
  const wording = fc.array(word, { minLength: 1, maxLength: 9 }).map(words => words.join(' '))
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      expect(worthOf(before, after)).toBe(mostWorth(before.split(' '), after.split(' '), false))
    }),
    { seed: 5, numRuns: 500 },
  )
})

/** The words kept, as [old, new] places, by the alignment under test. */
function keptOf(before: string, after: string): readonly (readonly [number, number])[] {
  const tokens = tokensOf(before, after)
  tokenise(tokens, 0, { start: 0, end: before.length })
  const { ids, count } = tokens
  tokenise(tokens, 1, { start: 0, end: after.length })
  const matches: number[] = []
  matchCheapest(
    tokens,
    [
      { ids, from: 0, to: count },
      { ids, from: count, to: tokens.count },
    ],
    matches,
  )
  const pairs: [number, number][] = []
  for (let at = 0; at < matches.length; at += 2) pairs.push([matches[at]!, matches[at + 1]! - count])
  return pairs
}

/** What the alignment under test is worth. */
function worthOf(before: string, after: string): number {
  const [olds, news] = [before.split(' '), after.split(' ')]
  let [i, j, worth] = [0, 0, 0]
  for (const [old, now] of [...keptOf(before, after), [olds.length, news.length] as const]) {
    expect(olds[old]).toBe(news[now])
    if (old > i || now > j) worth -= CHANGE_COSTS
    worth += old < olds.length ? olds[old]!.length + 1 : 0
    i = old + 1
    j = now + 1
  }
  return worth
}

/** The most that any alignment is worth, all of them tried. */
function mostWorth(olds: readonly string[], news: readonly string[], isChanging: boolean): number {
  if (olds.length === 0 && news.length === 0) return 0
  const price = isChanging ? 0 : CHANGE_COSTS
  const [old, ...olderRest] = olds
  const [now, ...newerRest] = news
  return Math.max(
    old !== undefined && old === now ? old.length + 1 + mostWorth(olderRest, newerRest, false) : -Infinity,
    old !== undefined ? mostWorth(olderRest, news, true) - price : -Infinity,
    now !== undefined ? mostWorth(olds, newerRest, true) - price : -Infinity,
  )
}
