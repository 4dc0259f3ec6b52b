import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'
import { edgesInsideWords, rebuilt } from '#tests/support/rebuilt.ts'

const SEED = { seed: 20261122, numRuns: 300 }

const word = fc.constantFrom(
  ...'закон орган статья пункт 5-1) 7-1-бап № 12 діни дiни бірлестік и в не « » " – - , . ; ( ) й и\u0306 N12 0,5 \u00a0 a'.split(
    ' ',
  ),
)
const line = fc.array(word, { maxLength: 14 }).map(words => words.join(' '))
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\n\n', '\r')
const law = fc
  .array(fc.tuple(line, lineEnd), { maxLength: 14 })
  .map(lines => lines.map(([words, end]) => words + end).join(''))
/** A law and another made from it, so that they have something in common. */
const pair = fc
  .tuple(
    fc.array(line, { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(12), fc.nat(12), line), { maxLength: 5 }),
  )
  .map(([lines, edits]) => {
    const after = [...lines]
    for (const [from, to, words] of edits) {
      const [taken = words] = after.splice(from, 1)
      after.splice(to, 0, from % 2 ? taken : `${taken} ${words}`)
    }
    return [lines.join('\n'), after.join('\n')] as const
  })

describe('for any two texts', () => {
  test('both are rebuilt from their comparison', () => {
    fc.assert(
      fc.property(
        fc.oneof(pair, fc.tuple(law, law), fc.tuple(fc.string(), fc.string())),
        ([before, after]) => {
          expect(rebuilt(compareTexts(before, after))).toEqual({ before, after })
        },
      ),
      SEED,
    )
  })

  test('no change begins or ends inside a word', () => {
    fc.assert(
      fc.property(fc.oneof(pair, fc.tuple(law, law)), ([before, after]) => {
        expect(edgesInsideWords(compareTexts(before, after))).toBe(0)
      }),
      SEED,
    )
  })

  test('a text does not differ from itself', () => {
    fc.assert(
      fc.property(fc.oneof(law, fc.string()), text => {
        expect(changedLetters(text, text)).toEqual({ deleted: 0, inserted: 0 })
      }),
      SEED,
    )
  })

  test('swapping the sides swaps insertions and deletions', () => {
    fc.assert(
      fc.property(distinct, ([before, after]) => {
        const there = changedLetters(before, after)
        const back = changedLetters(after, before)
        expect(back).toEqual({ deleted: there.inserted, inserted: there.deleted })
      }),
      SEED,
    )
  })

  test('provisions added unchanged to both sides do not change the comparison of the others', () => {
    fc.assert(
      fc.property(distinct, fc.integer({ min: 0, max: 30 }), ([before, after], count) => {
        const more = Array.from(
          { length: count },
          (_, at) => `Добавленное положение номер ${at} стоит в обоих текстах.\n`,
        ).join('')
        expect(shownChanges(more + before, more + after)).toEqual(shownChanges(before, after))
        expect(shownChanges(`${before}\n${more}`, `${after}\n${more}`)).toEqual(
          shownChanges(`${before}\n`, `${after}\n`),
        )
      }),
      SEED,
    )
  })

  test('what is stored is never folded', () => {
    fc.assert(
      fc.property(law, text => {
        const folded = text.replaceAll('і', 'i').replaceAll('«', '"').replaceAll('–', '-')
        const comparison = compareTexts(text, folded)
        expect(rebuilt(comparison)).toEqual({ before: text, after: folded })
        expect(textRows(comparison).filter(row => row.kind !== 'kept')).toEqual([])
      }),
      SEED,
    )
  })
})

// Lines that differ from each other, each with one or two words changed: which provision is which is then beyond doubt.
const distinct = fc.array(fc.tuple(fc.boolean(), fc.nat(6)), { minLength: 1, maxLength: 10 }).map(edits => {
  const lines = edits.map(
    (_, at) =>
      `${at + 1}. Положение ${'абвгдежзик'[at]!.repeat(8)} устанавливает порядок ${'лмнопрстуф'[at]!.repeat(9)} для органов государства.`,
  )
  const after = lines.map((text, at) => {
    const [edited, place] = edits[at]!
    if (!edited) return text
    const words = text.split(' ')
    return [...words.slice(0, 2 + place), `новое${at}`, ...words.slice(2 + place)].join(' ')
  })
  return [lines.join('\n'), after.join('\n')] as const
})

function changedLetters(before: string, after: string): { deleted: number; inserted: number } {
  const { pieces } = compareTexts(before, after)
  const changed = { deleted: 0, inserted: 0 }
  for (let at = 0; at < pieces.length; at += PIECE) {
    if (pieces[at] !== CHANGED) continue
    changed.deleted += pieces[at + 2]! - pieces[at + 1]!
    changed.inserted += pieces[at + 4]! - pieces[at + 3]!
  }
  return changed
}

function shownChanges(before: string, after: string): string[] {
  const { pieces } = compareTexts(before, after)
  const shown: string[] = []
  for (let at = 0; at < pieces.length; at += PIECE) {
    if (pieces[at] !== CHANGED) continue
    shown.push(
      `${before.slice(pieces[at + 1], pieces[at + 2])} → ${after.slice(pieces[at + 3], pieces[at + 4])}`,
    )
  }
  return shown
}
