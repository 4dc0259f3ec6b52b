import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWords } from '#app/domain/structure/find-words.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { Printed, TwinRow } from '#app/domain/structure/printed.ts'

const BOTH = ['kk', 'ru'] as const

function provision(text: string, heading = ''): Printed {
  return { id: 'p', address: 'p', level: 'part', depth: 0, mark: '', heading, text }
}

/** The words that are marked in a Russian text. */
function marked(text: string, sought: string, heading = ''): readonly string[] {
  const row = { address: 'p', ru: provision(text, heading) }
  return findWords([row], sought, BOTH).flatMap(({ hits }) =>
    hits.ru.map(({ start, end }) => ownText(row.ru).slice(start, end)),
  )
}

describe('words are found', () => {
  test.each([
    [
      'by their beginning',
      'Религиозные объединения и объединение',
      'объединени',
      ['объединения', 'объединение'],
    ],
    ['in this order only', 'объединение религиозное', 'религиозн объединен', []],
    ['with signs between them', 'дело «о мере», 2-1', 'о мере 2 1', ['о мере», 2-1']],
    ['in any case', 'МИНИСТР решает', 'министр', ['МИНИСТР']],
    ['not from their middle', 'перерегистрация', 'регистрация', []],
    ['whole where they are numbers', 'статьи 5 и 50', '5', ['5']],
    ['printed with Latin letters', 'дiни бiрлестiк', 'діни бірлестік', ['дiни бiрлестiк']],
    ['sought with Latin letters', 'діни бірлестік', 'дiни бiрлестiк', ['діни бірлестік']],
    ['with soft hyphens inside', 'объеди\u00adнение', 'объединение', ['объеди\u00adнение']],
    ['composed of two letters', 'Устано\u0438\u0306', 'устаной', ['Устано\u0438\u0306']],
    ['once where they overlap', 'раз раз раз', 'раз раз', ['раз раз']],
    ['beside a number sign', 'Закон № 480-V', '№ 480', ['№ 480']],
  ])('%s', (_, text, sought, found) => expect(marked(text, sought)).toEqual(found))

  test.each(['', '  ', '«»', '—'])('never where %j names none', sought =>
    expect(marked('«Слово» — слово', sought)).toEqual([]),
  )

  test('in a heading as well as in the text, each where it stands', () => {
    expect(marked('О мере.', 'мер', 'Понятие меры')).toEqual(['меры', 'мере'])
  })

  test('in either language, but only in those that are asked for', () => {
    const rows: TwinRow[] = [
      { address: 'one', kk: provision('өлшем'), ru: provision('мера') },
      { address: 'two', kk: provision('мера') },
      { address: 'three', ru: provision('вес') },
    ]
    const found = findWords(rows, 'мера', BOTH)
    expect(found.map(({ address, hits }) => [address, hits.kk.length, hits.ru.length])).toEqual([
      ['one', 0, 1],
      ['two', 1, 0],
    ])
    expect(findWords(rows, 'мера', ['kk']).map(({ address }) => address)).toEqual(['two'])
  })

  test('wherever they are taken from', () => {
    const words = fc.array(
      fc.constantFrom('мера', 'вес', 'дiни', '480', '№', 'Ә', 'и\u0306', '–', '«О', 'т\u00adе»'),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    fc.assert(
      fc.property(words, fc.nat(11), fc.nat(11), (all, one, other) => {
        const taken = all.slice(Math.min(one, other), Math.max(one, other) + 1).join(' ')
        const found = findWords([{ address: 'p', ru: provision(all.join(' ')) }], taken, BOTH)
        expect(found.length === 1 || !/[\p{L}\d№]/u.test(taken)).toBe(true)
      }),
      { seed: 5 },
    )
  })
})
