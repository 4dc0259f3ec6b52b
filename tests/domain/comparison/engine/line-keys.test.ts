import { expect, test } from 'vitest'
import { keysOf, LETTERS, uniqueIn } from '#app/domain/comparison/engine/line-keys.ts'
import type { Places } from '#app/domain/comparison/engine/line-keys.ts'

test.each<[name: string, before: string[], after: string[], unique: [string, string][]]>([
  [
    'lines that stand once on each side',
    ['а', 'б', 'в'],
    ['в', 'а'],
    [
      ['а', 'а'],
      ['в', 'в'],
    ],
  ],
  ['none that is repeated on either side', ['а', 'а', 'б', 'в'], ['а', 'б', 'в', 'в'], [['б', 'б']]],
  ['none that stands on one side only', ['а'], ['б'], []],
  ['lines that differ in one letter', ['о праве', 'о нраве'], ['о нраве'], [['о нраве', 'о нраве']]],
  ['empty lines, whatever stands behind them', ['а', ''], ['', 'б'], [['', '']]],
  ['lines of other blanks are others', ['о праве '], ['о праве'], []],
])('unique are %s', (_, before, after, unique) => {
  expect(uniqueLines(before, after)).toEqual(unique)
})

test('of hundreds of lines each is found, however often the table of hashes had to grow', () => {
  const lines = Array.from({ length: 700 }, (_, at) => `${at}) норма`)
  expect(uniqueLines(lines, [...lines].reverse())).toEqual(lines.map(line => [line, line]))
})

test('lines of thousands of letters are told apart where they differ early', () => {
  const tail = 'слово '.repeat(2000)
  expect(uniqueLines([`1. ${tail}`, `2. ${tail}`], [`2. ${tail}`])).toEqual([[`2. ${tail}`, `2. ${tail}`]])
})

/** The lines that stand once on each side, as printed. */
function uniqueLines(before: readonly string[], after: readonly string[]): [string, string][] {
  const sides = { before: placesOf(before), after: placesOf(after) }
  const block = { from: 0, to: before.length, start: 0, end: after.length }
  const keys = keysOf(sides, [block], { ...LETTERS, concerns: () => true })
  if (!keys) return []
  const unique = uniqueIn(keys, block)
  return unique.before.map((line, at) => [before[line]!, after[unique.after[at]!]!])
}

/** Lines one after the other. */
function placesOf(lines: readonly string[]): Places {
  let at = 0
  const ends = lines.map(line => (at += line.length))
  return {
    text: lines.join(''),
    starts: new Int32Array(ends.map((end, line) => end - lines[line]!.length)),
    ends: new Int32Array(ends),
  }
}
