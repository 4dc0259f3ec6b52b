import { describe, expect, test } from 'vitest'
import { amends, refusal } from '#tests/domain/amendment/amends.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

const LAW = `
  О порядке
  Статья 1. Порядок
  1. Орган выдаёт копию заявления, копию решения и копию жалобы.
  2. Срок для органа, срок для суда и иной срок равны.
  3. Заявитель вправе знать.
`

describe('words beside others', () => {
  test('are deleted where they touch them', () =>
    amends(
      LAW,
      { kind: 'delete-words', at: 'art_1__para_1', words: 'копию', after: 'и' },
      LAW.replace('и копию жалобы', 'и жалобы'),
    ))
  test('are deleted before them', () =>
    amends(
      LAW,
      { kind: 'delete-words', at: 'art_1__para_1', words: 'копию', before: 'решения' },
      LAW.replace('копию решения', 'решения'),
    ))
  test('are replaced where they touch them', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_1__para_2', words: 'срок', by: 'порядок', after: 'органа' },
      LAW.replace('срок для суда', 'порядок для суда'),
    ))
  test('are found further on where they stand there once', () =>
    amends(
      LAW,
      { kind: 'delete-words', at: 'art_1__para_1', words: 'жалобы', after: 'Орган' },
      LAW.replace('копию жалобы', 'копию'),
    ))
  test('are not guessed where they stand behind them twice without touching', () =>
    expect(
      refusal(LAW, { kind: 'delete-words', at: 'art_1__para_2', words: 'срок', after: 'Срок' }),
    ).toMatchObject({
      code: 'amendment.words-repeated',
      particulars: { places: ['art_1__para_2:18', 'art_1__para_2:39'] },
    }))
  test('are refused where they stand on the other side', () =>
    expect(
      refusal(LAW, { kind: 'delete-words', at: 'art_1__para_1', words: 'заявления', after: 'жалобы' }),
    ).toMatchObject({ code: 'amendment.words-missing', particulars: { words: 'заявления' } }))
  test('are refused where those others are not there', () =>
    expect(
      refusal(LAW, { kind: 'delete-words', at: 'art_1__para_3', words: 'знать', after: 'обязан' }),
    ).toMatchObject({ code: 'amendment.words-missing', particulars: { words: 'обязан' } }))
  test('are not those of another provision', () =>
    expect(
      refusal(LAW, { kind: 'delete-words', at: 'art_1', words: 'знать', after: 'жалобы' }),
    ).toMatchObject({ code: 'amendment.words-missing', particulars: { words: 'знать' } }))
})

describe('Russian lists of words', () => {
  test.each<[string, ...string[]]>([
    ['в пункте 3 после слов «а» слова «б» исключить;', 'delete-words para_3 б after а'],
    ['в пункте 3 слова «б» после слов «а» исключить;', 'delete-words para_3 б after а'],
    ['в пункте 3 слово «б» перед словом «а» исключить;', 'delete-words para_3 б before а'],
    ['в пункте 3 после слов «а» слова «б» заменить словами «в»;', 'substitute para_3 б > в after а'],
    ['слова «а»; «б» исключить;', 'delete-words . а', 'delete-words . б'],
    ['слова «а» «б» исключить;', 'delete-words . а', 'delete-words . б'],
    ['слова «а», «б», и «в» исключить;', 'delete-words . а', 'delete-words . б', 'delete-words . в'],
    ['слова «а», а также «б» исключить;', 'delete-words . а', 'delete-words . б'],
    ['в пункте 3 слова «а»; слова «б» исключить;', 'delete-words para_3 а', 'delete-words para_3 б'],
    ['слова «а»; «б» заменить словами «в»; «г»;', 'substitute . а > в', 'substitute . б > г'],
    [
      'слово «а» и слова «б в» заменить словом «г» и словами «д е»;',
      'substitute . а > г',
      'substitute . б в > д е',
    ],
    [
      'в пункте 1 цифры «3» заменить цифрами «4», слова «а б» – словами «в г»;',
      'substitute para_1 3 > 4',
      'substitute para_1 а б > в г',
    ],
    [
      'пункт 1 после слов «а» и «б» дополнить соответственно словами «в» и «г»;',
      'insert-words para_1 в after а',
      'insert-words para_1 г after б',
    ],
    [
      'пункт 1 после слов «а» и «б» дополнить словами «в»;',
      'insert-words para_1 в after а',
      'insert-words para_1 в after б',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))
})

describe('Kazakh lists of words', () => {
  test.each<[string, ...string[]]>([
    [
      '3-тармақта «а» деген сөздерден кейін «б» деген сөздер алып тасталсын;',
      'delete-words para_3 б after а',
    ],
    [
      '3-тармақтағы «а» деген сөздерден кейінгі «б» деген сөздер алып тасталсын;',
      'delete-words para_3 б after а',
    ],
    [
      '3-тармақтағы «а» деген сөздің алдындағы «б» деген сөз алып тасталсын;',
      'delete-words para_3 б before а',
    ],
    [
      '3-тармақта «а» деген сөздерден кейін «б» деген сөздер «в» деген сөздермен ауыстырылсын;',
      'substitute para_3 б > в after а',
    ],
    ['«а»; «б» деген сөздер алып тасталсын;', 'delete-words . а', 'delete-words . б'],
    [
      '«а», «б» және «в» деген сөздер алып тасталсын;',
      'delete-words . а',
      'delete-words . б',
      'delete-words . в',
    ],
    [
      '3-тармақта «а» деген сөз; «б» деген сөз алып тасталсын;',
      'delete-words para_3 а',
      'delete-words para_3 б',
    ],
    [
      '«а» деген сөз бен «б в» деген сөздер «г» деген сөзбен және «д е» деген сөздермен ауыстырылсын;',
      'substitute . а > г',
      'substitute . б в > д е',
    ],
    [
      '3-тармақта «а» деген сөз «б» деген сөзбен, «в» деген сөз «г» деген сөзбен ауыстырылсын;',
      'substitute para_3 а > б',
      'substitute para_3 в > г',
    ],
    [
      '1-тармақ «а» және «б» деген сөздерден кейін тиісінше «в» және «г» деген сөздермен толықтырылсын;',
      'insert-words para_1 в after а',
      'insert-words para_1 г after б',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))
})
