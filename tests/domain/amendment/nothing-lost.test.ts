import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

// Whatever a sentence names, a place or words, has to be found in what it is said to order; else it was misread silently.

const PIECES: Readonly<Record<Language, readonly string[]>> = {
  ru: [
    'в пункте 11',
    'в подпунктах 12) и 13)',
    'в статье 14',
    'пункт 15',
    'статью 16',
    'часть двадцать первую',
    'в предложении двадцать втором',
    'в заголовке статьи 17',
    'после пункта 18',
    'по всему тексту',
    'по тексту статьи 19',
    'слова «ааа»',
    'слова «ббб», «ввв»',
    'после слов «ггг»',
    'перед словом «ддд»',
    'словами «еее»',
    'исключить',
    'заменить',
    'заменить словами «жжж»',
    'заменить соответственно словами «ззз», «иии»',
    'дополнить',
    'дополнить словами «ккк»',
    'считать пунктом 31',
    'признать утратившим силу',
    'и',
    ',',
    ';',
  ],
  kk: [
    '11-тармақта',
    '12) және 13) тармақшаларда',
    '14-бапта',
    '15-тармақ',
    '16-бап',
    '16-баптың 17-тармағы',
    'жиырма бірінші бөлік',
    'жиырма екінші сөйлемде',
    '18-тармақтан кейін',
    '19-тармақтан',
    'бүкіл мәтін бойынша',
    '20-баптың бүкіл мәтіні бойынша',
    '«ааа» деген сөздер',
    '«ббб», «ввв» деген сөздер',
    '«ггг» деген сөзден кейін',
    '«ддд» деген сөздің алдынан',
    '«еее» деген сөзбен',
    'тиісінше «жжж», «ззз» деген сөздермен',
    'ауыстырылсын',
    'алып тасталсын',
    'толықтырылсын',
    '31-тармақ деп есептелсін',
    'күші жойылды деп танылсын',
    'және',
    ',',
    ';',
  ],
}

/** Ordinals of the pieces above, as an address or a mark bears them. */
const ORDINALS: readonly (readonly [words: RegExp, number: string])[] = [
  [/двадцать первую|жиырма бірінші/, '21'],
  [/двадцать втором|жиырма екінші/, '22'],
]

/** What a sentence names: quoted words, and numbers in digits or words. */
function namedIn(sentence: string): readonly string[] {
  const counted = ORDINALS.flatMap(([words, number]) => (words.test(sentence) ? [number] : []))
  return [...(sentence.match(/(?<=«)[^»]+|\d+/g) ?? []), ...counted]
}

test.each(['ru', 'kk'] as const)(
  'an understood sentence orders something of all that it names (%s)',
  language => {
    let understood = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES[language]), { minLength: 2, maxLength: 7 }), pieces => {
        const sentence = `${pieces.join(' ').replaceAll(/ (?=[,;])/g, '')};`
        const { instructions, unknown } = parse(sentence, language)
        if (unknown.length > 0) return
        understood += 1
        const said = JSON.stringify(instructions.map(({ instruction }) => instruction))
        expect(namedIn(sentence).filter(each => !said.includes(each))).toEqual([])
      }),
      { numRuns: 8000, seed: 20261122 },
    )
    expect(understood).toBeGreaterThan(60)
  },
)

describe('what stands behind the verb belongs to it', () => {
  test.each<[string, ...string[]]>([
    ['слово «а» исключить в пункте 5;', 'delete-words para_5 а'],
    ['исключить слово «а» из пункта 5;', 'delete-words para_5 а'],
    ['слова «а» заменить словами «б» в пункте 5;', 'substitute para_5 а > б'],
    ['слово «а» исключить по всему тексту;', 'replace-throughout . а > '],
    [
      'слова «а», «б» заменить соответственно словами «в», «г» по всему тексту;',
      'replace-throughout . а > в б > г',
    ],
    ['пункт 3 дополнить словами «а б» после слов «в г»;', 'insert-words para_3 а б after в г'],
    ['дополнить пункт 3 статьи 5 словами «а б»;', 'insert-words art_5__para_3 а б'],
    ['дополнить пункт 3 после слов «а» словами «б»;', 'insert-words para_3 б after а'],
    ['в пункте 5 слова «а» в первом предложении исключить;', 'delete-words para_5 sentence 1 а'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))
})

describe('what stands before the verb is not passed over', () => {
  test.each<[string, Language, ...string[]]>([
    [
      'после слов «а» и после слов «б» дополнить словами «в»;',
      'ru',
      'insert-words . в after а',
      'insert-words . в after б',
    ],
    [
      'по всему тексту слова «а» заменить словами «б», в пункте 3 слова «в» исключить;',
      'ru',
      'replace-throughout . а > б',
      'delete-words para_3 в',
    ],
    ['5-баптың 2-тармағынан «а» деген сөз алып тасталсын;', 'kk', 'delete-words art_5__para_2 а'],
    [
      '5-баптың бүкіл мәтіні бойынша «а» деген сөз «б» деген сөзбен ауыстырылсын;',
      'kk',
      'replace-throughout art_5 а > б',
    ],
    ['Заңның тақырыбындағы «а» деген сөз алып тасталсын;', 'kk', 'delete-words . heading а'],
    [
      '1-тармақ «а» деген сөзден кейін «б» деген сөзбен, «в» деген сөзден кейін «г» деген сөзбен толықтырылсын;',
      'kk',
      'insert-words para_1 б after а',
      'insert-words para_1 г after в',
    ],
  ])('%s', (sentence, language, ...wanted) => expect(ordered(sentence, language)).toEqual(wanted))
})

test.each([
  [
    'ru',
    'после второго предложения',
    'пункт 5 после второго предложения дополнить предложением следующего содержания: «А.»;',
  ],
  [
    'kk',
    'екінші сөйлемнен кейін',
    '5-тармақ екінші сөйлемнен кейін мынадай мазмұндағы сөйлеммен толықтырылсын: «А.»;',
  ],
] as const)('a sentence behind the second one is the third (%s: %s)', (language, _, sentence) =>
  expect(ordered(sentence, language)).toEqual(['add para_5 sentence 3']),
)

test.each([
  ['ru', 'в статье 7 статью 8 исключить;'],
  ['ru', 'в пункте 5 слова «а» в пункте 6 исключить;'],
  ['ru', 'в пункте 1 и по тексту статьи 6 слова «а» исключить;'],
  ['ru', 'пункт 1 после слов «а» дополнить предложением следующего содержания: «Б.»;'],
  ['kk', '7-бапта 8-бап алып тасталсын;'],
  ['kk', '1-тармақ «а» деген сөзден кейін мынадай мазмұндағы сөйлеммен толықтырылсын: «Б.»;'],
  ['kk', '5) тармақшамен және екінші бөлікпен толықтырылсын: «Б.»;'],
] as const)('two things that contradict each other are not understood (%s): %s', (language, sentence) =>
  expect(parse(sentence, language).instructions).toEqual([]),
)
