import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import { carried } from '#tests/domain/amendment/amends.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

describe('a range names all from the one to the other', () => {
  const paragraphs = ['delete para_3', 'delete para_4', 'delete para_5']
  const indents = ['delete indent_3', 'delete indent_4', 'delete indent_5']
  test.each<[string, ...string[]]>([
    ['пункты с 3 по 5 исключить;', ...paragraphs],
    ['пункты 3–5 исключить;', ...paragraphs],
    ['пункты 3-5 исключить;', ...paragraphs],
    ['абзацы с третьего по пятый исключить;', ...indents],
    ['с третьего по пятый абзацы исключить;', ...indents],
    ['абзацы третий – пятый исключить;', ...indents],
    ['абзацы третий-пятый исключить;', ...indents],
    ['пункты 3-1 – 3-2 исключить;', 'delete para_3-1', 'delete para_3-2'],
    ['пункт 5–1 исключить;', 'delete para_5-1'],
    ['пункты 1, 3–4 и 7 исключить;', 'delete para_1', 'delete para_3', 'delete para_4', 'delete para_7'],
    ['дополнить частями с третьей по пятую следующего содержания:\n«А.\n\nБ.\n\nВ.»;', 'add . part 3,4,5'],
    [
      'в абзацах с третьего по четвертый слово «а» заменить словом «б»;',
      'substitute indent_3 а > б',
      'substitute indent_4 а > б',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))

  test.each<[string, ...string[]]>([
    ['3 – 5-тармақтар алып тасталсын;', ...paragraphs],
    ['3-тен 5-ке дейінгі тармақтар алып тасталсын;', ...paragraphs],
    ['үшінші – бесінші абзацтар алып тасталсын;', ...indents],
    ['үшіншіден бесіншіге дейінгі абзацтар алып тасталсын;', ...indents],
    ['үшіншіден бастап бесіншіге дейінгі абзацтар алып тасталсын;', ...indents],
    ['мынадай мазмұндағы үшінші – бесінші бөліктермен толықтырылсын:\n«А.\n\nБ.\n\nВ.»;', 'add . part 3,4,5'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))

  const codes = ['244', '250', '251', '252'].map(number => `delete art_${number}`)
  test.each<['ru' | 'kk', string, readonly string[]]>([
    ['ru', 'статьи 244, 250-252 исключить;', codes],
    ['ru', 'статьи 244 и 250-252 исключить;', codes],
    ['kk', '244, 250-252-баптар алып тасталсын;', codes],
    ['ru', 'части 1, 3-5 исключить;', ['delete part_1', 'delete part_3', 'delete part_4', 'delete part_5']],
    [
      'ru',
      'строки, порядковые номера 3, 5-7, исключить;',
      ['delete row_3', 'delete row_5', 'delete row_6', 'delete row_7'],
    ],
    ['ru', 'статьи 5-7, 10-12 исключить;', [5, 6, 7, 10, 11, 12].map(number => `delete art_${number}`)],
    // In all of these the dash belongs to the number of an element that was inserted.
    ['ru', 'статьи 7, 7-1 и 7-9 исключить;', ['delete art_7', 'delete art_7-1', 'delete art_7-9']],
    ['ru', 'пункты 1-2 и 2-3 исключить;', ['delete para_1-2', 'delete para_2-3']],
    ['ru', 'пункты 3, 4-1 и 5 исключить;', ['delete para_3', 'delete para_4-1', 'delete para_5']],
    ['ru', 'подпункты 1) и 5-7) исключить;', ['delete subpara_1', 'delete subpara_5-7']],
    ['kk', '1) және 5-7) тармақшалар алып тасталсын;', ['delete subpara_1', 'delete subpara_5-7']],
  ])('in a list as well (%s): %s', (language, sentence, wanted) =>
    expect(ordered(sentence, language)).toEqual(wanted),
  )

  // From 3 to 3-2 may mean 3 with its dashed followers or a slip; nobody counts from 5 to 3.
  test.each([
    ['пункты 3 – 3-2 исключить;', 'ru'],
    ['пункты с 5 по 3 исключить;', 'ru'],
    ['абзацы пятый – третий исключить;', 'ru'],
    ['бесіншіден үшіншіге дейінгі абзацтар алып тасталсын;', 'kk'],
  ] as const)('nothing is guessed: %s', (sentence, language) =>
    expect(parse(sentence, language).instructions).toEqual([]),
  )
})

describe('what stands between two elements of a range', () => {
  const LAW = `
    Статья 1. Порядок
    1. Первый орган.
    2. Второй орган.
    2-1. Добавленный орган.
    2-2. Исключен Законом РК от 03.07.2013 № 121-V.
    3. Третий орган.
    4. Четвертый орган.
  `
  test('belongs to the range, unless it was deleted before', () =>
    expect(carried(LAW, 'пункты 2–3 статьи 1 исключить.').slice(1)).toEqual([
      '1. Первый орган.',
      '2. Исключен.',
      '2-1. Исключен.',
      '2-2. Исключен Законом РК от 03.07.2013 № 121-V.',
      '3. Исключен.',
      '4. Четвертый орган.',
    ]))
  test('changes its words with the others', () =>
    expect(
      carried(LAW, 'в пунктах с 1 по 3 статьи 1 слово «орган» заменить словом «суд».').slice(2, 4),
    ).toEqual(['2. Второй суд.', '2-1. Добавленный суд.']))
  test('is not meant by a list', () =>
    expect(carried(LAW, 'пункты 2 и 3 статьи 1 исключить.')[3]).toBe('2-1. Добавленный орган.'))
  test.each(['пункт 3 статей 1–2 исключить.', 'пункты 2–3 статей 1–2 исключить.'])(
    'does not go on from the last of one article to the first of the next: %s',
    sentence => {
      const law = `${LAW}\nСтатья 2. Условия\n1. Одно.\n2. Другое.\n3. Третье.\n4. Четвертое.`
      expect(carried(law, sentence)).toEqual(
        expect.arrayContaining(['4. Четвертый орган.', '1. Одно.', '3. Исключен.', '4. Четвертое.']),
      )
    },
  )
})
