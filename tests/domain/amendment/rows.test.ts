import { describe, expect, test } from 'vitest'
import { applyEach } from '#app/domain/amendment/apply.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act, amends, lines, refusal } from '#tests/domain/amendment/amends.ts'
import { linked } from '#tests/domain/amendment/linked.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

// A table as imported acts print it, with the running number in the first cell.
const TABLE = `
  О ставках
  1. Ставки установлены в таблице:
  | № | Вид | Ставка |
  | 1 | Вода | 5 |
  | 2 | Лес | 10 |
  | 3 | Руда | 20 |
  2. Иное не взимается.
`
// The list that the resolution of 13.02.2023 amends by «строка, порядковый номер 3-1», as the act prints it.
const LIST = `
  Положение о Министерстве
  1. Министерство является органом.
  Перечень государственных учреждений, находящихся в ведении Министерства
  1. Учреждение «Первое».
  2. Учреждение «Второе».
  3. Учреждение «Третье».
  4. Учреждение «Четвёртое».
`
const named = 'перечень государственных учреждений, находящихся в ведении Министерства'
const changed = (from: string, to: string) => TABLE.replace(from, to)

describe('a row of a table', () => {
  test('is deleted without a trace', () =>
    amends(TABLE, { kind: 'delete', at: 'row_2' }, changed('  | 2 | Лес | 10 |\n', '')))
  test('is restated', () =>
    amends(
      TABLE,
      { kind: 'restate', at: 'row_2', text: '| 2 | Лес и луг | 12 |' },
      changed('| 2 | Лес | 10 |', '| 2 | Лес и луг | 12 |'),
    ))
  test('is added behind the one with the number before', () =>
    amends(
      TABLE,
      { kind: 'add', at: 'para_1', level: 'table', numbers: ['2-1'], text: '| 2-1 | Луг | 7 |' },
      changed('| 2 | Лес | 10 |', '| 2 | Лес | 10 |\n  | 2-1 | Луг | 7 |'),
    ))
  test('is added last where it says no number', () =>
    amends(
      TABLE,
      { kind: 'add', at: 'para_1', level: 'table', numbers: [], text: '| 4 | Соль | 9 |' },
      changed('| 3 | Руда | 20 |', '| 3 | Руда | 20 |\n  | 4 | Соль | 9 |'),
    ))
  test('has words changed', () =>
    amends(TABLE, { kind: 'substitute', at: 'row_3', words: '20', by: '25' }, changed('| 20 |', '| 25 |')))
  test('has words changed in the column named', () => {
    const before = TABLE.replace('| 2 | Лес | 10 |', '| 2 | 10 | 10 |')
    amends(
      before,
      { kind: 'substitute', at: 'row_2', column: 3, words: '10', by: '12' },
      before.replace('| 2 | 10 | 10 |', '| 2 | 10 | 12 |'),
    )
  })
  test('is refused where no row has the number', () =>
    expect(refusal(TABLE, { kind: 'delete', at: 'row_9' })).toMatchObject({
      code: 'amendment.provision-missing',
    }))
  test('is refused where a row has the number already', () =>
    expect(
      refusal(TABLE, { kind: 'add', at: 'para_1', level: 'table', numbers: ['2'], text: '| 2 | Луг | 7 |' }),
    ).toMatchObject({ code: 'amendment.number-taken' }))
  test('is refused where its first cell has another number than announced', () =>
    expect(
      refusal(TABLE, { kind: 'add', at: 'para_1', level: 'table', numbers: ['5'], text: '| 6 | Луг | 7 |' }),
    ).toMatchObject({ code: 'amendment.text-unfit' }))
})

/** The lines after one amending text, of which every sentence must be understood and carried out. */
function amended(before: string, text: string, language: Language): readonly string[] {
  const { instructions, unknown } = parse(text, language)
  const { act: after, refused } = applyEach(
    act(before, language),
    instructions.map(({ instruction }) => instruction),
  )
  expect({ unknown, refused }).toEqual({ unknown: [], refused: [] })
  return lines(after).split('\n')
}

describe('a row of a list that is printed as numbered lines', () => {
  test('is added as the resolution of 13.02.2023 orders it', () =>
    expect(
      amended(
        LIST,
        `${named} дополнить строкой, порядковый номер 3-1, следующего содержания:
«3-1. Республиканское государственное учреждение «Воинская часть 20982».`,
        'ru',
      ).slice(4, 8),
    ).toEqual([
      '2. Учреждение «Второе».',
      '3. Учреждение «Третье».',
      '3-1. Республиканское государственное учреждение «Воинская часть 20982»',
      '4. Учреждение «Четвёртое».',
    ]))
  test('is added in Kazakh', () =>
    expect(
      amended(
        `Министрлік туралы ереже
1. Министрлік орган болып табылады.
Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі
1. «Бірінші» мекемесі.
2. «Екінші» мекемесі.`,
        `Министрліктің қарамағындағы мемлекеттік мекемелердің тізбесі мынадай мазмұндағы реттік нөмірі 1-1-жолмен толықтырылсын:
«1-1. «Жаңа» мекемесі.».`,
        'kk',
      ).slice(3),
    ).toEqual(['1. «Бірінші» мекемесі.', '1-1. «Жаңа» мекемесі.', '2. «Екінші» мекемесі.']))
  test('is deleted under its number, not the paragraph of the rules', () =>
    expect(
      amended(
        LIST,
        `в перечне государственных учреждений, находящихся в ведении Министерства:
строки, порядковые номера 1 и 3, исключить.`,
        'ru',
      ).slice(1),
    ).toEqual([
      '1. Министерство является органом.',
      'Перечень государственных учреждений, находящихся в ведении Министерства',
      '1. Исключен.',
      '2. Учреждение «Второе».',
      '3. Исключен.',
      '4. Учреждение «Четвёртое».',
    ]))
})

describe('the change of a row carries the sentence that names its number', () => {
  test('in a table, where the head is the first row', () =>
    expect(
      linked(TABLE, [
        'в пункте 1: строку, порядковый номер 1, исключить;',
        'в пункте 1: в строке, порядковый номер 2, слово «Лес» заменить словом «Луг»;',
        'пункт 1 дополнить строкой, порядковый номер 2-1, следующего содержания: «| 2-1 | Соль | 9 |»;',
      ]),
    ).toEqual([
      ['| 2 | Луг | 10 |', 1],
      ['| 2-1 | Соль | 9 |', 2],
      ['| 1 | Вода | 5 |', 0],
    ]))
  test('in a list, which the sentence calls by its name', () =>
    expect(
      linked(LIST, [
        `в ${named.replace('перечень', 'перечне')}: строку, порядковый номер 4, исключить;`,
        `${named} дополнить строкой, порядковый номер 3-1, следующего содержания: «3-1. Воинская часть.»;`,
        'в пункте 1 слово «органом» заменить словом «ведомством»;',
      ]),
    ).toEqual([
      ['Министерство является ведомством.', 2],
      ['Воинская часть.', 1],
      ['Исключен.', 0],
    ]))
})

describe('is meant', () => {
  test.each<[string, ...string[]]>([
    ['строку, порядковый номер 5, исключить;', 'delete row_5'],
    [
      'строки, порядковые номера 7, 8, 9 и 48 исключить;',
      'delete row_7',
      'delete row_8',
      'delete row_9',
      'delete row_48',
    ],
    ['строку с порядковым номером 7 исключить;', 'delete row_7'],
    ['строки с порядковыми номерами 7 и 8 исключить;', 'delete row_7', 'delete row_8'],
    [
      'строку, порядковый номер 123-162, изложить в следующей редакции: «| 123-162 | а |»;',
      'restate row_123-162',
    ],
    ['в строке, порядковый номер 335, слова «а» заменить словами «б»;', 'substitute row_335 а > б'],
    ['в графе 3 строки, порядковый номер 5, слова «а» исключить;', 'delete-words row_5 column 3 а'],
    ['дополнить строкой, порядковый номер 3-1, следующего содержания: «3-1. А»;', 'add . table 3-1'],
    ['дополнить строками, порядковые номера 6, 7 и 8, следующего содержания: «6. А»;', 'add . table 6,7,8'],
    ['таблицу дополнить строкой следующего содержания: «| 5 | а |»;', 'add . [таблицу] table'],
    [
      'после строки, порядковый номер 5, дополнить строкой, порядковый номер 5-1, следующего содержания: «5-1. А»;',
      'add . table 5-1 after row_5',
    ],
    [
      'в перечне государственных учреждений строку, порядковый номер 5, исключить;',
      'delete row_5 [перечне государственных учреждений]',
    ],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'ru')).toEqual(wanted))
  test.each<[string, ...string[]]>([
    ['реттік нөмірі 5-жол алып тасталсын;', 'delete row_5'],
    ['реттік нөмірлері 7, 8 және 48-жолдар алып тасталсын;', 'delete row_7', 'delete row_8', 'delete row_48'],
    ['реттік нөмірі 32-жол мынадай редакцияда жазылсын: «32. А»;', 'restate row_32'],
    ['реттік нөмірі 5-жолдағы «а» деген сөз «б» деген сөзбен ауыстырылсын;', 'substitute row_5 а > б'],
    ['реттік нөмірі 5-жолдың 3-бағанындағы «а» деген сөз алып тасталсын;', 'delete-words row_5 column 3 а'],
    ['мынадай мазмұндағы реттік нөмірі 3-1-жолмен толықтырылсын: «3-1. А»;', 'add . table 3-1'],
    ['мынадай мазмұндағы реттік нөмірлері 6, 7 және 8-жолдармен толықтырылсын: «6. А»;', 'add . table 6,7,8'],
    ['кесте мынадай мазмұндағы жолмен толықтырылсын: «| 5 | а |»;', 'add . [кесте] table'],
    [
      'реттік нөмірі 5-жолдан кейін мынадай мазмұндағы реттік нөмірі 5-1-жолмен толықтырылсын: «5-1. А»;',
      'add . table 5-1 after row_5',
    ],
    ['мекемелер тізбесінде: реттік нөмірі 5-жол алып тасталсын;', 'delete row_5 [мекемелер тізбесінде]'],
  ])('%s', (sentence, ...wanted) => expect(ordered(sentence, 'kk')).toEqual(wanted))
})

test.each([
  ['строку исключить;', 'ru'],
  ['пункт исключить;', 'ru'],
  ['в статье слово «а» исключить;', 'ru'],
  ['тармақ алып тасталсын;', 'kk'],
  ['бапта «а» деген сөз алып тасталсын;', 'kk'],
] as const)('an element without its number is not guessed: %s', (sentence, language) =>
  expect(parse(sentence, language)).toMatchObject({ instructions: [], unknown: [{ text: sentence }] }),
)
