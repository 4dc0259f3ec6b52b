import { describe, expect, test } from 'vitest'
import { previewOf } from '#app/domain/structure/preview.ts'
import { lawText } from '#tests/support/law-texts.ts'

const kk = '1-бап. Ұғымдар\n\n1. Норма.\n\n2. Екінші норма.'
const ru = 'Статья 1. Понятия\n\n1. Норма.'

describe('a preview', () => {
  test('counts each level in both languages', () =>
    expect(previewOf({ kk, ru }).counts).toEqual([
      { level: 'article', kk: 1, ru: 1 },
      { level: 'paragraph', kk: 2, ru: 1 },
    ]))

  test('tells who stands alone', () => {
    const { alone, outline } = previewOf({ kk, ru })
    expect(alone).toEqual({ kk: 1, ru: 0 })
    expect(outline.map(row => [row.address, row.kk !== undefined, row.ru !== undefined])).toEqual([
      ['art_1', true, true],
      ['art_1__para_1', true, true],
      ['art_1__para_2', true, false],
    ])
  })

  test('keeps what only Russian has in its place', () => {
    const { outline, alone } = previewOf({ kk: '1-бап. Ұ\n\n2. Б.', ru: 'Статья 1. П\n\n1. А.\n\n2. Б.' })
    expect(outline.map(row => row.address)).toEqual(['art_1', 'art_1__para_1', 'art_1__para_2'])
    expect(alone).toEqual({ kk: 0, ru: 1 })
  })

  test.each([
    ['a number twice', `${ru}\n\n1. Ещё раз.`, 'number-repeated', 5],
    ['a number out of order', `${ru}\n\n3. В.\n\n2. Б.`, 'number-unordered', 7],
    ['an empty article', `${ru}\n\nСтатья 2. Пусто`, 'article-empty', 5],
  ])('doubts %s, with its line, and blocks nothing', (_, text, code, line) =>
    expect(previewOf({ kk, ru: text }).doubts.ru.first).toContainEqual(
      expect.objectContaining({ code, line }),
    ),
  )

  test('quotes a doubtful line by its first words, and never half a word', () => {
    const long = 'Каждые пункт, статья, параграф, глава, подраздел и раздел нумеруются арабскими цифрами.'
    const [doubt] = previewOf({ kk, ru: `${ru}\n\n1. ${long}` }).doubts.ru.first
    expect(doubt?.text).toBe('1. Каждые пункт, статья, параграф, глава, подраздел и раздел нумеруются…')
  })

  test('shows the first words of long provisions, and the real law whole', () => {
    const law = { kk: lawText('religion_law_kk_2023-07-01'), ru: lawText('religion_law_ru_2023-07-01') }
    const { outline, more, counts } = previewOf(law)
    expect(more).toBe(0)
    expect(counts).toContainEqual({ level: 'article', kk: 26, ru: 26 })
    expect(counts).toContainEqual({ level: 'paragraph', kk: 96, ru: 96 })
    expect(counts).toContainEqual({ level: 'subparagraph', kk: 95, ru: 95 })
    expect(Math.max(...outline.map(row => row.ru?.text.length ?? 0))).toBeLessThanOrEqual(91)
  })
})
