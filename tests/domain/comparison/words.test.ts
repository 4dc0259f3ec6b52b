import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts } from '#app/domain/comparison/texts.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'
import { edgesInsideWords, rebuilt } from '#tests/support/rebuilt.ts'

describe('1,344 paragraphs edited by real acts', () => {
  let comparisons: TextComparison[]
  beforeAll(() => {
    const pairs = JSON.parse(readFileSync('tests/fixtures/words/pairs.json', 'utf8')) as [string, string][]
    comparisons = pairs.map(([before, after]) => compareTexts(before, after))
  })

  test('each is rebuilt, before and after', () => {
    for (const comparison of comparisons) {
      expect(rebuilt(comparison)).toEqual({ before: comparison.before, after: comparison.after })
    }
  })

  test('no change is cut inside a word', () => {
    expect(comparisons.reduce((sum, comparison) => sum + edgesInsideWords(comparison), 0)).toBe(0)
  })

  test('insertions and deletions number 2.6 a paragraph at most', () => {
    expect(
      total(comparisons, (deleted, inserted) => Number(deleted > 0) + Number(inserted > 0)),
    ).toBeLessThan(2.6)
  })

  test('the letters marked, blanks apart, number 50 a paragraph at most', () => {
    const marked = comparisons.map(({ before, after, pieces }) => {
      let letters = 0
      for (let at = 0; at < pieces.length; at += PIECE) {
        if (pieces[at] !== CHANGED) continue
        const words =
          before.slice(pieces[at + 1], pieces[at + 2]) + after.slice(pieces[at + 3], pieces[at + 4])
        letters += words.replace(/\s/g, '').length
      }
      return letters
    })
    expect(marked.reduce((sum, own) => sum + own, 0) / marked.length).toBeLessThan(50)
  })
})

/** An average over the paragraphs of what `count` makes of each change. */
function total(
  comparisons: readonly TextComparison[],
  count: (deleted: number, inserted: number) => number,
): number {
  let sum = 0
  for (const { pieces } of comparisons) {
    for (let at = 0; at < pieces.length; at += PIECE) {
      if (pieces[at] === CHANGED)
        sum += count(pieces[at + 2]! - pieces[at + 1]!, pieces[at + 4]! - pieces[at + 3]!)
    }
  }
  return sum / comparisons.length
}
