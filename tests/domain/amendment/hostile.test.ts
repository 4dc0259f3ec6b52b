import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { draft } from '#app/domain/amendment/draft.ts'
import { entryTermsIn } from '#app/domain/amendment/entry-into-force.ts'
import { everyPlace } from '#app/domain/amendment/every-place.ts'
import { parse } from '#app/domain/amendment/parse.ts'

// No time is asserted: each line is so long that a reader which goes back to its beginning runs for minutes.
const LONG = 200_000 // letters

const RU = 'Внести в Закон «О науке» следующие изменения:'

/** A part of a sentence as often as a hostile line has room for it. */
const filled = (part: string) => part.repeat(LONG / part.length)

describe('a line that repeats what a reader looks for is read in one pass, and reported', () => {
  test.each<[Language, string]>([
    ['ru', '«i'],
    ['ru', '«'],
    ['ru', ' – «'],
    ['ru', '"'],
    ['ru', '"a '],
    ['ru', '“'],
    ['ru', 'утвержденн'],
    ['ru', 'жарлық'],
    ['ru', 'точку '],
    ['ru', 'статьи 1–200, 1, '],
    ['ru', '1–200, '],
    ['ru', 'слово «а» '],
    ['kk', 'өзгеріс'],
    ['kk', 'толықтыру'],
    ['kk', 'заңның'],
    ['kk', 'үтір '],
    ['kk', '16-баптың '],
    ['kk', '1–200-баптар, '],
  ])('%s %s', (language, part) => {
    const opening = language === 'ru' ? RU : '«Ғылым туралы» Заңға мынадай өзгерістер енгізілсін:'
    const { instructions, unknown } = parse(`${opening}\n${filled(part)}`, language)
    expect(instructions).toEqual([])
    expect(unknown.map(({ line }) => line)).toEqual([2])
  })
})

describe('a list that names more than a law has is read, no member counted against all', () => {
  test('numbers with a dash, of which each may be a range', () => {
    const dashed = Array.from({ length: 1_000 }, (_, at) => `${300 * at + 20}-${300 * at + 220}`)
    const text = `${RU}\nпункты ${dashed.join(', ')} статьи 2 исключить;`
    expect(parse(text, 'ru').instructions).toHaveLength(1_000)
  })
  test('ranges that leave ranges out', () => {
    const text = `${RU}\nпо всему тексту статей 1–200, 201–400, кроме пунктов 1–200, 201–400, слово «а» исключить;`
    expect(parse(text, 'ru').instructions.map(({ instruction }) => instruction.except?.length)).toEqual(
      Array.from({ length: 400 }, () => 400),
    )
  })
})

describe('what is right beside such a line is read all the same', () => {
  test('a quoted text of blanks', () => {
    const text = `${RU}\nпункт 1 статьи 2 изложить в следующей редакции:\n«1. Орган${filled(' ')}вправе».`
    expect(parse(text, 'ru').instructions.map(({ instruction }) => instruction)).toMatchObject([
      { kind: 'restate', at: 'art_2__para_1' },
    ])
  })
  test('the name of rules behind many a preposition', () => {
    const text = `Внести в ${filled('в ')}Закон следующие изменения:\nпункт 1 статьи 2 исключить;`
    expect(parse(text, 'ru').instructions).toHaveLength(1)
  })
})

test.each(['слово ', '1 ', 'а, ', '«а» '])(
  'an insertion behind %s is drafted in few words, or restated',
  part => {
    const law = (words: string) => read(`Статья 1. Порядок\n1. ${words}\n2. Орган вправе.`, 'ru').act
    const line = part.repeat(40_000 / part.length)
    expect(draft(law(`${line}пёс.`), law(`${line}кот пёс.`)).length).toBe(1)
  },
)

test('a word that never ends is no term of entry into force', () =>
  expect(entryTermsIn('а'.repeat(5 * LONG), 'ru')).toEqual([]))

test('words are found in one pass wherever they stand, however they repeat themselves', () => {
  const text = 'а '.repeat(LONG / 2)
  expect(everyPlace(text, text.slice(0, LONG / 2))).toHaveLength(LONG / 4 + 1)
})

test('words are found where asking at every letter finds them', () => {
  const letters = fc.string({ unit: fc.constantFrom('а', 'б', ' '), maxLength: 40 })
  const few = fc.string({ unit: fc.constantFrom('а', 'б', ' '), minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(letters, few, (text, words) => {
      const asked = [...text].flatMap((_, at) => (text.startsWith(words, at) ? [at] : []))
      expect(everyPlace(text, words)).toEqual(asked)
    }),
    { seed: 20261123, numRuns: 2000 },
  )
})
