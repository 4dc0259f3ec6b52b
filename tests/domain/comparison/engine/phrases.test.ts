import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { candidatesAmong } from '#app/domain/comparison/engine/candidates.ts'
import { linesInGaps } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import { phrasesOf } from '#app/domain/comparison/engine/phrases.ts'
import type { Phrases } from '#app/domain/comparison/engine/phrases.ts'
import { tokensOf } from '#app/domain/comparison/engine/tokens.ts'

describe('phrases that only two lines hold', () => {
  test('are counted by their place in the line, signs left out', () => {
    const sides = sidesOf(
      'право на защиту, и на суд\nиное дело\n',
      'новое слово\nсвоё право на защиту и на срок\n',
    )
    expect(candidates(sides, phrasesOf, 2)).toEqual([0, 1, 4])
    expect(candidates(sides, phrasesOf, 5)).toEqual([0, 1, 1])
    expect(candidates(sides, phrasesOf, 6)).toEqual([])
  })

  test('a line of fewer words is one phrase', () => {
    const sides = sidesOf('право на защиту\n', 'иное\nправо на защиту\n')
    expect(candidates(sides, phrasesOf, 12)).toEqual([0, 1, 1])
  })

  test('are looked up at once where they are one word each and follow each other', () => {
    const lines = (word: string) => Array.from({ length: 60_000 }, (_, at) => `${word}${at}\n`).join('')
    expect(candidates(sidesOf(lines('слово'), lines('иное')), phrasesOf, 2)).toEqual([])
  })

  test('sifting rules none of them out, however long', () => {
    const word = fc.constantFrom('право', 'лица', 'на', 'защиту', 'суд')
    const text = fc
      .array(fc.array(word, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 6 })
      .map(lines => lines.map(line => `${line.join(' ')}\n`).join(''))
    fc.assert(
      fc.property(text, text, fc.constantFrom(2, 4, 6, 8, 12), (before, after, words) => {
        const sides = sidesOf(before, after)
        expect(candidates(sides, phrasesOf, words)).toEqual(candidates(sides, unsifted, words))
      }),
      { seed: 11, numRuns: 400 },
    )
  })
})

function sidesOf(before: string, after: string): Sides {
  const gaps = [0, before.length, 0, after.length]
  return {
    before: linesInGaps(before, 0, gaps).lines,
    after: linesInGaps(after, 1, gaps).lines,
    tokens: tokensOf(before, after),
    groups: [],
  }
}

/** Phrases of which any may stand on the other side. */
function unsifted(...given: Parameters<typeof phrasesOf>): Phrases {
  const { before, after } = phrasesOf(...given)
  return {
    before: { ...before, reaches: before.reaches.map(() => 16) },
    after: { ...after, reaches: after.reaches.map(() => 16) },
  }
}

/** [before, after, votes] of all lines. */
function candidates(sides: Sides, lay: typeof phrasesOf, words: number): number[] {
  const all = ({ starts }: { starts: Int32Array }) => Array.from(starts, (_, line) => line)
  return candidatesAmong(sides, lay(sides, { before: all(sides.before), after: all(sides.after) }), { words })
}
