import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

// Where a sentence works: what the opening names, what stood before it, what it names itself.

/** What an amending text orders, and the lines that are reported. */
function read(text: string, language: Language) {
  const { instructions, unknown } = parse(text, language)
  return {
    orders: instructions.map(({ instruction: { kind, at } }) => `${kind} ${at}`),
    reported: unknown.map(({ line }) => line),
  }
}

describe('an opening that names an element is where all numbered sentences below it begin', () => {
  test.each<[Language, string, string, ...string[]]>([
    [
      'ru',
      'Внести в статью 5 Закона Республики Казахстан от 11 октября 2011 года «О науке» следующие изменения:',
      '1) пункт 3 исключить;\n2) в пункте 4 слова «а» исключить.',
      'delete art_5__para_3',
      'delete-words art_5__para_4',
    ],
    [
      'ru',
      'внести в пункт 3 статьи 5 следующее изменение:',
      'слово «а» исключить;',
      'delete-words art_5__para_3',
    ],
    [
      'ru',
      'Внести в приложение 2 к приказу Министра от 5 мая 2020 года № 5 «О науке» следующие изменения:',
      'пункт 3 исключить;',
      'delete att_2__para_3',
    ],
    [
      'ru',
      'Внести в Закон Республики Казахстан от 11 октября 2011 года «О науке» следующие изменения:',
      '1) в статье 4:\nпункт 3 исключить;\n2) статью 5 исключить.',
      'delete art_4__para_3',
      'delete art_5',
    ],
    [
      'kk',
      '«Ғылым туралы» 2011 жылғы 18 ақпандағы Қазақстан Республикасы Заңының 5-бабына мынадай өзгерістер енгізілсін:',
      '1) 3-тармақ алып тасталсын;\n2) 4-тармақта «а» деген сөздер алып тасталсын.',
      'delete art_5__para_3',
      'delete-words art_5__para_4',
    ],
  ])('%s: %s', (language, opening, sentences, ...orders) =>
    expect(read(`${opening}\n${sentences}`, language)).toEqual({ orders, reported: [] }),
  )
  test('several elements hold no sentence, so the opening is reported with what stands below it', () =>
    expect(
      read('Внести в статьи 5 и 6 Закона «О науке» следующие изменения:\n1) пункт 3 исключить;', 'ru')
        .reported,
    ).toEqual([1, 2]))
  test.each<[Language, string]>([
    [
      'ru',
      'Внести изменение в подпункт 2) пункта 1 статьи 5 Закона «О науке», заменив слова «а» словами «б».',
    ],
    [
      'kk',
      '«Ғылым туралы» Заңның 5-бабына «а» деген сөздер «б» деген сөздермен ауыстырылып, өзгеріс енгізілсін.',
    ],
  ])('one that orders something itself is reported and not passed over (%s)', (language, sentence) =>
    expect(read(sentence, language)).toEqual({ orders: [], reported: [1] }),
  )
})

describe('the second order of a sentence is looked for beside the first', () => {
  test.each<[Language, string, ...string[]]>([
    [
      'ru',
      'пункт 3 статьи 5 исключить, пункт 4 считать пунктом 3;',
      'delete art_5__para_3',
      'renumber art_5__para_4 > 3',
    ],
    [
      'kk',
      '5-баптың 3-тармағы алып тасталсын, 4-тармағы 3-тармақ деп есептелсін;',
      'delete art_5__para_3',
      'renumber art_5__para_4 > 3',
    ],
    [
      'ru',
      'подпункт 2) пункта 3 статьи 5 исключить, пункт 4 исключить;',
      'delete art_5__para_3__subpara_2',
      'delete art_5__para_4',
    ],
    ['ru', 'пункт 3 статьи 5 исключить, статью 7 исключить;', 'delete art_5__para_3', 'delete art_7'],
    ['ru', 'пункт 3 статьи 5 исключить; пункт 4 исключить;', 'delete art_5__para_3', 'delete para_4'],
    [
      'ru',
      'в статье 5 слова «а» исключить, статью 6 дополнить пунктом 3 следующего содержания:\n«3. Б.»;',
      'delete-words art_5 а',
      'add art_6 paragraph 3',
    ],
    [
      'ru',
      'в части первой слова «а» исключить, части вторую и третью исключить;',
      'delete-words part_1 а',
      'delete part_2',
      'delete part_3',
    ],
    [
      'kk',
      '5-баптағы «а» деген сөздер алып тасталсын, 6-баптың 3-тармағы алып тасталсын;',
      'delete-words art_5 а',
      'delete art_6__para_3',
    ],
  ])('%s: %s', (language, sentence, ...orders) => expect(ordered(sentence, language)).toEqual(orders))
})

test.each<[Language, string]>([
  ['ru', 'в статье 8:\nв преамбуле слово «а» исключить;'],
  ['kk', '8-бапта:\nкіріспеде «а» деген сөз алып тасталсын;'],
])('a preamble is that of the act, whatever article was named before (%s)', (language, text) =>
  expect(read(text, language)).toEqual({ orders: ['delete-words preamble_1'], reported: [] }),
)

describe('an element without its number is the one that was named before', () => {
  test.each<[Language, string, ...string[]]>([
    [
      'ru',
      'пункт 2 статьи 5 исключить и дополнить статью пунктом 4 следующего содержания:\n«4. А.»;',
      'delete art_5__para_2',
      'add art_5',
    ],
    [
      'ru',
      'в статье 5:\nпункт 2 исключить;\nстатью дополнить пунктом 4 следующего содержания:\n«4. А.»;',
      'delete art_5__para_2',
      'add art_5',
    ],
    [
      'kk',
      '5-баптың 2-тармағы алып тасталсын және бап мынадай мазмұндағы 4-тармақпен толықтырылсын:\n«4. А.»;',
      'delete art_5__para_2',
      'add art_5',
    ],
    [
      'kk',
      '5-бапта:\n2-тармақ алып тасталсын;\nбап мынадай мазмұндағы 4-тармақпен толықтырылсын:\n«4. А.»;',
      'delete art_5__para_2',
      'add art_5',
    ],
  ])('%s: %s', (language, text, ...orders) => expect(read(text, language)).toEqual({ orders, reported: [] }))
  test.each<[Language, string, readonly string[]]>([
    ['ru', 'статью дополнить пунктом 4 следующего содержания:\n«4. А.»;', []],
    [
      'ru',
      'пункты 1 статьи 5 и 2 статьи 6 исключить, статью дополнить пунктом 4 следующего содержания:\n«4. А.»;',
      [],
    ],
    [
      'ru',
      'пункт 1 статьи 5, пункт 2 статьи 6 исключить, статью исключить;',
      ['delete art_5__para_1', 'delete art_6__para_2'],
    ],
  ])('and where none or several were, the sentence is reported (%s): %s', (language, text, orders) => {
    const found = read(text, language)
    expect(found.orders).toEqual(orders)
    expect(found.reported).toContain(1)
  })
  test('several elements that go make room for one addition', () =>
    expect(
      read('пункты 2 и 3 статьи 5 исключить, дополнить пунктом 4 следующего содержания:\n«4. А.»;', 'ru'),
    ).toEqual({ orders: ['delete art_5__para_2', 'delete art_5__para_3', 'add art_5'], reported: [] }))
})

describe('a pronoun is the element of its gender that can hold what is added', () => {
  test.each<[string, ...string[]]>([
    ['в статье 5:\nдополнить ее пунктом 3 следующего содержания:\n«3. А.»;', 'add art_5'],
    [
      'пункт 2 статьи 5 исключить, дополнить ее пунктом 4 следующего содержания:\n«4. А.»;',
      'delete art_5__para_2',
      'add art_5',
    ],
    [
      'в пункте 2 статьи 5 слово «а» исключить и дополнить его подпунктом 3) следующего содержания:\n«3) б.»;',
      'delete-words art_5__para_2',
      'add art_5__para_2',
    ],
    [
      'заголовок главы 2 исключить, дополнить ее статьей 7-1 следующего содержания:\n«Статья 7-1. А»;',
      'delete chp_2',
      'add chp_2',
    ],
  ])('%s', (text, ...orders) => expect(read(text, 'ru')).toEqual({ orders, reported: [] }))
  test.each<[Language, string]>([
    [
      'ru',
      'в подпункте 2) пункта 3 слово «а» исключить, дополнить его частью второй следующего содержания:\n«Б.»;',
    ],
    ['ru', 'в статьях 5 и 6 слово «а» исключить, дополнить их пунктом 3 следующего содержания:\n«3. Б.»;'],
    [
      'kk',
      '5-бапта «а» деген сөз алып тасталсын, ол мынадай мазмұндағы 3-тармақпен толықтырылсын:\n«3. Б.»;',
    ],
  ])('and reported with the reason where that may be several (%s): %s', (language, text) =>
    expect(parse(text, language)).toMatchObject({ instructions: [], unknown: [{ remarks: ['pronoun'] }] }),
  )
  test('or where the sentence and what stands above it have none', () =>
    expect(parse('дополнить ее пунктом 3 следующего содержания:\n«3. А.»;', 'ru').instructions).toEqual([]))
})

describe('«по всему тексту» may follow the verb or what it replaces', () => {
  test.each<[Language, string, string]>([
    ['ru', 'слова «а» заменить словами «б» по всему тексту статьи 5;', 'replace-throughout art_5 а > б'],
    ['ru', 'заменить по всему тексту статьи 5 слова «а» словами «б»;', 'replace-throughout art_5 а > б'],
    ['ru', 'слова «а» исключить по всему тексту главы 3;', 'replace-throughout chp_3 а > '],
    ['ru', 'исключить по всему тексту Закона слова «а»;', 'replace-throughout . а > '],
    [
      'kk',
      '«а» деген сөздер 5-баптың бүкіл мәтіні бойынша «б» деген сөздермен ауыстырылсын;',
      'replace-throughout art_5 а > б',
    ],
  ])('%s: %s', (language, sentence, order) => expect(ordered(sentence, language)).toEqual([order]))
  test.each<[Language, string]>([
    ['ru', 'по всему тексту пункт 3 исключить;'],
    ['ru', 'исключить в пункте 3;'],
    ['kk', 'бүкіл мәтін бойынша 3-тармақ алып тасталсын;'],
  ])('and is said of words alone (%s): %s', (language, sentence) =>
    expect(read(sentence, language)).toEqual({ orders: [], reported: [1] }),
  )
  test.each<[string, string]>([
    [
      '5-баптың тақырыбында және мәтіні бойынша «а» деген сөз «б» деген сөзбен ауыстырылсын;',
      'replace-throughout art_5 а > б',
    ],
    [
      '5-баптың тақырыбындағы және бүкіл мәтініндегі «а» деген сөз алып тасталсын;',
      'replace-throughout art_5 а > ',
    ],
  ])('and has the heading in it: %s', (sentence, order) => expect(ordered(sentence, 'kk')).toEqual([order]))
  test('in Kazakh too it ends where the next place is named', () =>
    expect(
      ordered(
        'бүкіл мәтін бойынша «а» деген сөз «б» деген сөзбен ауыстырылсын, 3-тармақта «в» деген сөз алып тасталсын;',
        'kk',
      ),
    ).toEqual(['replace-throughout . а > б', 'delete-words para_3 в']))
})

describe('what is not done from a sentence alone is reported with its reason', () => {
  test.each<[Language, string, string]>([
    ['ru', 'по всему тексту, кроме оглавления, слова «а» исключить;', 'exception'],
    ['ru', 'в статье 5, кроме пункта 2, слова «а» исключить;', 'exception'],
    ['ru', 'слова «а» исключить по всему тексту, кроме статьи 5, слова «б» исключить;', 'exception'],
    ['ru', 'главу 3, за исключением статьи 15, исключить;', 'exception'],
    ['kk', '7-баптың 3–6-тармақтары, 5-тармағын қоспағанда, алып тасталсын;', 'exception'],
    ['ru', 'приостановить действие пункта 3 статьи 5 до 1 января 2028 года;', 'suspension'],
    ['kk', '2028 жылғы 1 қаңтарға дейін 7-баптың қолданысы тоқтатыла тұрсын;', 'suspension'],
    ['ru', 'в статье 5 слово «орган» в первом случае исключить;', 'by-count'],
    ['kk', '5-бапта бірінші жағдайда «орган» деген сөз алып тасталсын;', 'by-count'],
    ['ru', 'Признать утратившим силу Закон Республики Казахстан «О науке».', 'whole-act'],
    ['kk', '«Ғылым туралы» Қазақстан Республикасы Заңының күші жойылды деп танылсын;', 'whole-act'],
  ])('%s: %s', (language, sentence, reason) =>
    expect(parse(sentence, language)).toMatchObject({ instructions: [], unknown: [{ remarks: [reason] }] }),
  )
})
