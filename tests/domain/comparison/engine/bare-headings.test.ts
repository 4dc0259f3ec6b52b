import { describe, expect, test } from 'vitest'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'

describe('a heading that says nothing but its number', () => {
  const text = (at: number) =>
    `${'абвгдежзиклмнопр'[at % 16]!.repeat(9)} ведает делами ${at * 37} и органом ${at * 11}.`
  const law = Array.from({ length: 40 }, (_, at) => [`Art ${at + 1}`, text(at)])
  /** What became of each changed line, with its number in the older law. */
  const told = (articles: readonly (readonly string[])[]) => {
    const before = law.flat().join('\n')
    const rows = textRows(compareTexts(before, articles.flat().join('\n')))
    return rows.flatMap(({ kind, edited, beforeStart, beforeEnd }) =>
      kind === 'kept'
        ? []
        : [`${kind}${edited ? '*' : ''} ${before.slice(beforeStart, beforeEnd).trim()}`.trim()],
    )
  }

  test('is renumbered with its article where another came before it', () => {
    const next = law.slice(20).map(([, ...lines], at) => [`Art ${at + 22}`, ...lines])
    const news = ['Art 21 Neues Recht', 'Новая статья говорит о новом.']
    const renumbered = law.slice(20).map((_, at) => `renumbered Art ${at + 21}`)
    expect(told([...law.slice(0, 20), news, ...next])).toEqual(['inserted', 'inserted', ...renumbered])
  })

  test('moves with its article, whatever number it has there', () => {
    const moved = law.toSpliced(5, 1).toSpliced(30, 0, ['Art 90', text(5)])
    expect(told(moved)).toEqual(['moved Art 6', `moved ${text(5)}`])
  })
})
