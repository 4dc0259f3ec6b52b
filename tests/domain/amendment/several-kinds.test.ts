import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { carried } from '#tests/domain/amendment/amends.ts'

/** What a sentence with its wording adds: place, level, numbers and text of each. */
function added(text: string, language: Language = 'ru') {
  return parse(text, language).instructions.map(({ instruction }) =>
    instruction.kind === 'add'
      ? [instruction.at, instruction.level, instruction.numbers.join(), instruction.text]
      : [instruction.kind, instruction.at],
  )
}

describe('elements of several kinds with one verb', () => {
  test('each in quotes of its own', () =>
    expect(
      added(
        'дополнить статьей 5-1 и пунктом 3 статьи 6 следующего содержания:\n«Статья 5-1. А\n1. Б.»;\n«3. В.»;\nпункт 7 исключить;',
      ),
    ).toEqual([
      ['', 'article', '5-1', 'Статья 5-1. А\n1. Б.'],
      ['art_6', 'paragraph', '3', '3. В.'],
      ['delete', 'para_7'],
    ]))
  test('in one text, where the next cannot stand inside the one before', () =>
    expect(
      added(
        'дополнить подпунктами 5) и 6) пункта 2 и пунктом 3 следующего содержания:\n«5) а;\n6) б.\n3. В.»;',
      ),
    ).toEqual([
      ['para_2', 'subparagraph', '5,6', '5) а;\n6) б.'],
      ['', 'paragraph', '3', '3. В.'],
    ]))
  test('in one text of a line each', () =>
    expect(
      added('пункт 1 дополнить подпунктом 5) и частью второй следующего содержания:\n«5) а.\nВторая.»;'),
    ).toEqual([
      ['para_1', 'subparagraph', '5', '5) а.'],
      ['para_1', 'part', '2', 'Вторая.'],
    ]))
  test('of one kind in several places', () =>
    expect(
      added('дополнить пунктом 3 статьи 5 и пунктом 4 статьи 6 следующего содержания:\n«3. А.»;\n«4. Б.».'),
    ).toEqual([
      ['art_5', 'paragraph', '3', '3. А.'],
      ['art_6', 'paragraph', '4', '4. Б.'],
    ]))
  test('in Kazakh, where the holder comes first', () =>
    expect(
      added(
        'мынадай мазмұндағы 5-1-баппен және 6-баптың 3-тармағымен толықтырылсын:\n«5-1-бап. А\n1. Б.»;\n«3. В.»;',
        'kk',
      ),
    ).toEqual([
      ['', 'article', '5-1', '5-1-бап. А\n1. Б.'],
      ['art_6', 'paragraph', '3', '3. В.'],
    ]))
  test('in Kazakh, of a line each', () =>
    expect(
      added(
        '1-тармақ мынадай мазмұндағы 5) тармақшамен және екінші бөлікпен толықтырылсын:\n«5) а.\nЕкінші.»;',
        'kk',
      ),
    ).toEqual([
      ['para_1', 'subparagraph', '5', '5) а.'],
      ['para_1', 'part', '2', 'Екінші.'],
    ]))
  test('are carried out each in its place', () =>
    expect(
      carried(
        'Статья 5. А\n1. Б.\nСтатья 6. В\n1. Г.\n2. Д.',
        'дополнить статьей 5-1 и пунктом 3 статьи 6 следующего содержания:\n«Статья 5-1. Ж\n1. З.»;\n«3. И.».',
      ),
    ).toEqual(['Статья 5. А', '1. Б.', 'Статья 5-1. Ж', '1. З.', 'Статья 6. В', '1. Г.', '2. Д.', '3. И.']))
})

// Below «Статья 5-1» a line «3.» may be a paragraph of either article, and a part may go on with a second line.
test.each([
  [
    'дополнить статьей 5-1 и пунктом 3 статьи 6 следующего содержания:\n«Статья 5-1. А\n1. Б.\n2. В.\n3. Г.»;',
    'ru',
  ],
  [
    'пункт 1 дополнить подпунктами 5) и 6) и частью второй следующего содержания:\n«5) а;\n6) б.\nВторая.»;',
    'ru',
  ],
  [
    'мынадай мазмұндағы 5-1-баппен және 6-баптың 3-тармағымен толықтырылсын:\n«5-1-бап. А\n1. Б.\n3. В.»;',
    'kk',
  ],
] as const)('a text that could be divided otherwise is reported with the reason: %s', (text, language) =>
  expect(parse(text, language)).toMatchObject({
    instructions: [],
    unknown: [{ line: 1, text, remarks: ['several-kinds'] }],
  }),
)

test('what is added is told from what holds it by its case, whichever stands first', () => {
  const wanted = [['art_5', 'paragraph', '3', '3. Б.']]
  expect(added('дополнить пунктом 3 статью 5 следующего содержания:\n«3. Б.»;')).toEqual(wanted)
  expect(added('дополнить статью 5 пунктом 3 следующего содержания:\n«3. Б.»;')).toEqual(wanted)
  expect(added('статью 5 дополнить пунктом 3 следующего содержания:\n«3. Б.»;')).toEqual(wanted)
})
