import { describe, expect, test } from 'vitest'
import { formsIn } from '#app/domain/amendment/forms/forms-in.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act, carried, readBack, refusal } from '#tests/domain/amendment/amends.ts'

const INSTRUCTION: Instruction = {
  kind: 'replace-throughout',
  at: '',
  pairs: [{ words: 'орган', by: 'центр' }],
  inflected: true,
}

describe('words in all their cases', () => {
  test.each([
    ['слово «орган» в различных падежах заменить словом «центр» в соответствующих падежах;', 'ru'],
    ['по всему тексту слово «орган» в соответствующем падеже заменить словом «центр»;', 'ru'],
    ['слово «орган» заменить словом «центр» в соответствующих числах и падежах;', 'ru'],
    ['слово «орган» во всех падежах заменить словом «центр» по всему тексту;', 'ru'],
    [
      'бүкіл мәтін бойынша «орган» деген сөз тиісті септік жалғауларында «центр» деген сөзбен ауыстырылсын;',
      'kk',
    ],
    ['барлық септіктегі «орган» деген сөз «центр» деген сөзбен тиісті септіктерде ауыстырылсын;', 'kk'],
  ] as const)('%s', (sentence, language) =>
    expect(parse(sentence, language).instructions).toMatchObject([{ instruction: INSTRUCTION }]),
  )
  test('are printed so that they are read again, deletions as well', () => {
    const deletion: Instruction = { ...INSTRUCTION, pairs: [{ words: 'орган', by: '' }] }
    for (const language of ['ru', 'kk'] as const)
      expect(readBack([INSTRUCTION, { ...deletion, at: 'art_1' }], language)).toEqual([
        INSTRUCTION,
        { ...deletion, at: 'art_1' },
      ])
  })
  test.each([
    ['в пункте 3 после слова «а» слово «орган» в различных падежах исключить;', 'ru'],
    ['пункт 3 в различных падежах исключить;', 'ru'],
    ['пункт 3 дополнить словами «а» в различных падежах;', 'ru'],
    ['тиісті септіктерде 3-тармақ алып тасталсын;', 'kk'],
  ] as const)('are nothing that can be said of anything else: %s', (sentence, language) =>
    expect(parse(sentence, language)).toMatchObject({
      instructions: [],
      unknown: [{ remarks: ['all-cases'] }],
    }),
  )
})

/** The forms of words that a text holds, each with the one that takes its place; or those that are not clear. */
function forms(text: string, pair: string, language: Language) {
  const [words = '', by = ''] = pair.split(' > ')
  const found = formsIn([text], { words, by }, language)
  return 'unclear' in found ? { unclear: found.unclear } : found.pairs.map(each => each.by).join(' | ')
}

describe('forms are taken from the text', () => {
  test.each([
    [
      'Уполномоченный орган, уполномоченного органа, уполномоченными органами',
      'уполномоченный орган > местный исполнительный орган',
      'Местный исполнительный орган | местного исполнительного органа | местными исполнительными органами',
    ],
    [
      'ИНФОРМАЦИОННАЯ СИСТЕМА, информационных систем, информационной системой',
      'информационная система > цифровая система',
      'ЦИФРОВАЯ СИСТЕМА | цифровых систем | цифровой системой',
    ],
    ['управления, управлению', 'управление > ведомство', 'ведомства | ведомству'],
    [
      'Министерству культуры и спорта',
      'Министерство культуры и спорта > Министерство культуры и информации',
      'Министерству культуры и информации',
    ],
    ['общим порядком, общего порядка', 'общий порядок > особый порядок', { unclear: ['общий порядок'] }],
    ['органов', 'орган > ', ''],
  ])('%s: %s', (text, pair, wanted) => expect(forms(text, pair, 'ru')).toEqual(wanted))

  test.each([
    ['оралман, оралманның, Оралмандарға', 'оралман > қандас', 'қандас | қандастың | Қандастарға'],
    ['агенттiк, агенттігі, агенттіктер', 'агенттік > министрлік', 'министрлік | министрлігі | министрліктер'],
    ['ұйымдарында, ұйымнан', 'ұйым > бірлестік', 'бірлестіктерінде | бірлестіктен'],
    ['Мәдениет министрлігінің', 'Мәдениет министрлігі > Ақпарат агенттігі', 'Ақпарат агенттігінің'],
  ])('%s: %s', (text, pair, wanted) => expect(forms(text, pair, 'kk')).toEqual(wanted))

  // Another word with the same beginning is no form of these.
  test.each([
    ['организация, органный зал', 'орган > центр', 'ru'],
    ['ұйымдастыру, ұйымшылдық', 'ұйым > қоғам', 'kk'],
  ] as const)('no more than that: %s', (text, pair, language) => expect(forms(text, pair, language)).toBe(''))

  test.each([
    ['органа', 'орган > служба', 'ru', 'орган'], // «данного органа»: what stands beside it would not agree
    ['министр', 'министр > орган', 'ru', 'министр'], // the accusative of a person is another than that of a thing
    ['паспорта', 'паспорт > документ', 'ru', 'паспорт'], // one of them, or several?
    ['служб', 'служба > палата', 'ru', 'служб'], // a vowel may come in
    ['орган (суд)', 'орган (суд) > центр', 'ru', 'орган (суд)'],
    ['министрдің', 'министр > төраға', 'kk', 'министр'], // vowels that do not tell the harmony
    ['тізбені', 'тізбесі > жоспар', 'kk', 'тізбесі'], // somebody's, and nobody's
  ] as const)('what cannot be told for sure is not guessed: %s, %s (%s)', (text, pair, language, word) =>
    expect(forms(text, pair, language)).toEqual({ unclear: [word] }),
  )
})

describe('carried out', () => {
  const LAW = `
    Статья 1. Уполномоченный орган
    1. Решение уполномоченного органа обжалуется в суд.
    2. Организации обращаются к уполномоченному органу.
  `
  const ORDER =
    'по всему тексту слова «уполномоченный орган» в различных падежах заменить словами «местный исполнительный орган» в соответствующих падежах.'
  test('in every place, headings among them', () =>
    expect(carried(LAW, ORDER)).toEqual([
      'Статья 1. Местный исполнительный орган',
      '1. Решение местного исполнительного органа обжалуется в суд.',
      '2. Организации обращаются к местному исполнительному органу.',
    ]))
  test('and shown form by form before it is done', () =>
    expect(readAmendingText(act(LAW), ORDER, '').sentences.map(({ printed }) => printed)).toEqual([
      'по всему тексту слова «Уполномоченный орган», «уполномоченного органа», «уполномоченному органу» заменить соответственно словами «Местный исполнительный орган», «местного исполнительного органа», «местному исполнительному органу».',
    ]))
  test('at the place that is named alone', () =>
    expect(carried(LAW, `в пункте 2 статьи 1 ${ORDER.slice('по всему тексту '.length)}`)[1]).toBe(
      '1. Решение уполномоченного органа обжалуется в суд.',
    ))
  test('or refused with the forms that are not clear', () =>
    expect(
      refusal(LAW, { ...INSTRUCTION, pairs: [{ words: 'уполномоченный орган', by: 'служба' }] }),
    ).toEqual({
      code: 'amendment.forms-unclear',
      particulars: { at: '', words: 'уполномоченный орган', forms: ['уполномоченный орган'] },
    }))
  test('or refused where no form stands', () =>
    expect(refusal(LAW, { ...INSTRUCTION, pairs: [{ words: 'комитет', by: 'центр' }] })).toMatchObject({
      code: 'amendment.words-missing',
    }))
})
