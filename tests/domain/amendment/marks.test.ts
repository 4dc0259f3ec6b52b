import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import { amends, carried, refusal } from '#tests/domain/amendment/amends.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

const LAW = `
  Статья 1. Порядок
  1. Орган вправе:
  1) просить (см. ст. 5 Закона);
  2) требовать, указав ст. 5.
  2. Срок и порядок – по закону.
`
const KK = `
  1-бап. Тәртіп
  1. Орган:
  1) сұрауға (5-б. қараңыз);
  2) талап етуге құқылы.
`

describe('a mark is called by its name', () => {
  test.each<[string, ...string[]]>([
    ['в подпункте 2) пункта 1 точку заменить точкой с запятой;', 'substitute para_1__subpara_2 . > ;'],
    ['в пункте 2 точку с запятой заменить точкой;', 'substitute para_2 ; > .'],
    ['в конце подпункта 2) точку заменить точкой с запятой;', 'substitute subpara_2 . > ;'],
    ['в подпункте 2) в конце точку заменить точкой с запятой;', 'substitute subpara_2 . > ;'],
    ['в подпункте 2) точку в конце заменить точкой с запятой;', 'substitute subpara_2 . > ;'],
    ['в абзаце третьем двоеточие заменить точкой;', 'substitute indent_3 : > .'],
    ['в пункте 1 после слова «а» запятую исключить;', 'delete-words para_1 , after а'],
    ['в пункте 1 знак «.» заменить знаком «;»;', 'substitute para_1 . > ;'],
    ['пункт 3 в конце дополнить словами «а б»;', 'insert-words para_3 а б'],
    ['пункт 3 после точки дополнить словами «а б»;', 'insert-words para_3 а б after .'],
    ['в пункте 1 точку заменить запятой и дополнить словами «б в.»;', 'substitute para_1 . > , б в.'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))

  test.each<[string, ...string[]]>([
    [
      '1-тармақтың 2) тармақшасында нүкте нүктелі үтірмен ауыстырылсын;',
      'substitute para_1__subpara_2 . > ;',
    ],
    ['2) тармақшаның соңындағы нүкте нүктелі үтірмен ауыстырылсын;', 'substitute subpara_2 . > ;'],
    ['2) тармақшадағы нүкте белгісі нүктелі үтір белгісімен ауыстырылсын;', 'substitute subpara_2 . > ;'],
    ['2-тармақтағы нүктелі үтір нүктемен ауыстырылсын;', 'substitute para_2 ; > .'],
    ['1-тармақтағы қос нүкте нүктемен ауыстырылсын;', 'substitute para_1 : > .'],
    ['«а» деген сөзден кейінгі үтір алып тасталсын;', 'delete-words . , after а'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))

  test.each([
    [
      'в подпункте 2) точку заменить точкой с запятой и дополнить подпунктом 3) следующего содержания:\n«3) б.»;',
      'ru',
    ],
    [
      'в подпункте 2) знак препинания «.» заменить знаком препинания «;» и дополнить подпунктом 3) следующего содержания:\n«3) б.»;',
      'ru',
    ],
    [
      '2) тармақшада нүкте нүктелі үтірмен ауыстырылып, мынадай мазмұндағы 3) тармақшамен толықтырылсын:\n«3) б.»;',
      'kk',
    ],
    [
      '2) тармақшадағы «.» тыныс белгісі «;» тыныс белгісімен ауыстырылып, мынадай мазмұндағы 3) тармақшамен толықтырылсын:\n«3) б.»;',
      'kk',
    ],
  ] as const)('and gives way to what comes next: %s', (sentence, language) =>
    expect(ordered(sentence, language)).toEqual(['substitute subpara_2 . > ;', 'add . subparagraph 3']),
  )

  // How far «the end» reaches, and where words go behind a sign that closes, the sentence does not say.
  test.each([
    ['в конце пункта 3 слова «а» исключить;', 'ru'],
    ['точку заменить точкой с запятой и дополнить словами «б в.»;', 'ru'],
    ['в конце пункта 3:', 'ru'],
    ['точку доступа исключить;', 'ru'],
    ['3-тармақтың соңындағы «а» деген сөз алып тасталсын;', 'kk'],
    ['нүктелі сызық алып тасталсын;', 'kk'],
  ] as const)('nothing is guessed: %s', (sentence, language) =>
    expect(parse(sentence, language).instructions).toEqual([]),
  )
})

describe('a mark that closes lines', () => {
  test('is the last one, whatever abbreviations stand before it', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_1__para_1__subpara_2', words: '.', by: ';' },
      LAW.replace('ст. 5.', 'ст. 5;'),
    ))
  test('is not looked for inside a line that is closed by another', () =>
    expect(
      refusal(LAW, { kind: 'substitute', at: 'art_1__para_1__subpara_1', words: '.', by: ';' }),
    ).toMatchObject({ code: 'amendment.words-missing' }))
  test('is any, beside the words that are named', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_1__para_1__subpara_1', words: '.', by: ',', after: 'см' },
      LAW.replace('см. ст', 'см, ст'),
    ))
  test('is refused with its places where several lines end with it', () =>
    expect(refusal(LAW, { kind: 'substitute', at: 'art_1', words: '.', by: ';' })).toMatchObject({
      code: 'amendment.words-repeated',
      particulars: { places: ['art_1__para_1__subpara_2:24', 'art_1__para_2:27'] },
    }))
  test('makes room for the next element, in both languages', () => {
    expect(
      carried(
        LAW,
        'в подпункте 2) пункта 1 статьи 1 точку заменить точкой с запятой и дополнить подпунктом 3) следующего содержания:\n«3) обжаловать.»;',
      ).at(-3),
    ).toBe('2) требовать, указав ст. 5;')
    expect(
      carried(
        KK,
        '1-баптың 1-тармағының 2) тармақшасында нүкте нүктелі үтірмен ауыстырылып, мынадай мазмұндағы 3) тармақшамен толықтырылсын:\n«3) шағымдануға құқылы.»;',
        'kk',
      ).slice(-2),
    ).toEqual(['2) талап етуге құқылы;', '3) шағымдануға құқылы.'])
  })
})

describe('a mark and a word change places', () => {
  test('«и» gives way to a comma without the blank before it', () =>
    expect(carried(LAW, 'в пункте 2 статьи 1 слово «и» заменить запятой;').at(-1)).toBe(
      '2. Срок, порядок – по закону.',
    ))
  test('a word in the place of a comma stands apart', () =>
    expect(carried(LAW, 'в подпункте 2) пункта 1 статьи 1 запятую заменить словом «и»;').at(-2)).toBe(
      '2) требовать и указав ст. 5.',
    ))
})
