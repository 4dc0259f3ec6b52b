import { expect, test } from 'vitest'
import { classify } from '#app/domain/comparison/classify.ts'
import { compareTexts, textRows } from '#app/domain/comparison/texts.ts'

const LINES = [
  'Статья 1. Предмет',
  '1. Закон регулирует отношения граждан.',
  '2. Закон действует для всех лиц и органов.',
  'Статья 2. Органы рассматривают обращения.',
]

test.each([
  ['в течение 10 дней со дня обращения', 'в течение 15 дней со дня обращения', ['digits']],
  ['штраф в размере ста 100 показателей', 'штраф в размере ста 200 показателей', ['digits']],
  ['согласно статье 15 настоящего Закона', 'согласно статье 16 настоящего Закона', ['reference']],
  [
    'осы Заңның 7-бабына сәйкес жүзеге асырылады',
    'осы Заңның 8-бабына сәйкес жүзеге асырылады',
    ['reference'],
  ],
  ['предусмотренных подпунктом 5) пункта 3', 'предусмотренных подпунктом 5-1) пункта 3', ['reference']],
  ['Закон от 29 декабря № 94-VII вводится', 'Закон от 29 декабря № 95-VII вводится', ['reference']],
  ['1) религиозный материал – печатный текст;', '1) информационный материал – печатный текст;', ['term']],
  ['орган рассматривает заявление', 'орган рассматривает жалобу', ['wording']],
  ['Закон «О религии»', 'Закон "О религии"', ['typographic']],
  ['Заң діни қызмет', 'Заң дiни қызмет', ['typographic']],
  ['орган рассматривает заявление', 'орган рассматривает заявление', []],
  [
    '2. Орган рассматривает заявление граждан',
    '3. Орган рассматривает заявление граждан',
    ['digits', 'structural'],
  ],
])('%s → %s: %j', (before, after, classes) => {
  expect(classesOf(before, after)).toEqual(classes)
})

test('a row of digits without an end is classed as any other', () => {
  const row = '1'.repeat(300_000)
  expect(classesOf(`${row} рублей`, `${row}ә тенге`)).toEqual(['wording'])
})

test('words replaced in three provisions, declined or not, are a term', () => {
  const before = [
    'Мүфтият рассматривает обращения',
    'обращение в органы юстиции граждан',
    'решение органов юстиции о регистрации',
    'к органам юстиции обращаются лица',
  ]
  const after = before.map(line => line.replace('юстиции', 'полиции'))
  expect(classesOf(before.join('\n'), after.join('\n'))).toEqual(['term'])
})

test.each([
  ['other line ends', LINES.join('\n'), LINES.join('\r\n'), []],
  ['a line end more', LINES.join('\n'), `${LINES.join('\n')}\n`, []],
  [
    'blank lines around what is struck',
    LINES.join('\n\n'),
    LINES.toSpliced(2, 1).join('\n\n'),
    ['structural'],
  ],
  [
    'blank lines around what is struck beside an edit',
    LINES.join('\n\n'),
    [LINES[0], '1. Закон регулирует права граждан.', LINES[3]].join('\n\n'),
    ['wording', 'structural'],
  ],
  ['blanks before a line end', LINES.join('\n'), LINES.join(' \n'), ['typographic']],
])('what stands between provisions has no class: %s', (_, before, after, classes) => {
  expect(classesOf(before, after)).toEqual(classes)
})

test('an insertion and a deletion are structural', () => {
  expect(classesOf('Первое положение закона\nВторое\n', 'Второе\n')).toEqual(['structural'])
  expect(classesOf('Второе\n', 'Первое положение закона\nВторое\n')).toEqual(['structural'])
})

function classesOf(before: string, after: string): string[] {
  const comparison = compareTexts(before, after)
  return [...new Set(classify({ ...comparison, rows: textRows(comparison) }).flat())]
}
