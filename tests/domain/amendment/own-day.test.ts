import { describe, expect, test } from 'vitest'
import { apply } from '#app/domain/amendment/apply.ts'
import { parse } from '#app/domain/amendment/parse.ts'
import { print } from '#app/domain/amendment/print.ts'
import { act, amends, carried, lines, refusal } from '#tests/domain/amendment/amends.ts'

const LAW = `
  Статья 1. Порядок
  Орган вправе:
  1) просить;
  2) требовать.
  Второе правило.
`
const FROM = '2027-01-01'

describe('a deletion from a day', () => {
  test.each([
    ['пункт 3 исключить с 1 января 2027 года;', 'delete'],
    ['с 1 января 2027 года пункт 3 исключить;', 'delete'],
    ['пункт 3 с 1 января 2027 года исключить;', 'delete'],
    ['пункт 3 признать утратившим силу с 1 января 2027 года;', 'repeal'],
    ['признать с 1 января 2027 года утратившим силу пункт 3;', 'repeal'],
    ['признать утратившим силу с 1 января 2027 года пункт 3;', 'repeal'],
  ])('%s', (sentence, kind) =>
    expect(parse(sentence, 'ru').instructions).toMatchObject([
      { instruction: { kind, at: 'para_3', from: FROM } },
    ]),
  )
  test.each([
    ['3-тармақ 2027 жылғы 1 қаңтардан бастап алып тасталсын;', 'delete'],
    ['2027 жылғы 1 қаңтардан бастап 3-тармақ алып тасталсын;', 'delete'],
    ['3-тармақтың күші 2027 жылғы 1 қаңтардан бастап жойылды деп танылсын;', 'repeal'],
  ])('%s', (sentence, kind) =>
    expect(parse(sentence, 'kk').instructions).toMatchObject([
      { instruction: { kind, at: 'para_3', from: FROM } },
    ]),
  )
  test('at the head of a sentence is said of all in it', () =>
    expect(
      parse('с 1 января 2027 года пункт 3 исключить, пункт 4 исключить;', 'ru').instructions,
    ).toMatchObject([{ instruction: { from: FROM } }, { instruction: { from: FROM } }]))
  test('before a verb is said of that one', () =>
    expect(
      parse('пункт 3 с 1 января 2027 года исключить, пункт 4 исключить;', 'ru').instructions[1]?.instruction,
    ).toEqual({ kind: 'delete', at: 'para_4' }))
  test('is printed so that it is read again, and shares no sentence with one that has none', () => {
    const instructions = [
      { kind: 'delete', at: 'art_1__para_1', from: FROM },
      { kind: 'delete', at: 'art_1__para_2', from: FROM },
      { kind: 'delete', at: 'art_1__para_3' },
      { kind: 'repeal', at: 'art_1__para_4', from: FROM },
    ] as const
    for (const language of ['ru', 'kk'] as const) {
      const read = parse(print(instructions, language), language)
      expect(read.instructions.map(({ instruction }) => instruction)).toEqual(instructions)
    }
    expect(print(instructions, 'kk').split('\n\n').slice(1)).toEqual([
      '1 және 2-тармақтар 2027 жылғы 1 қаңтардан бастап алып тасталсын;',
      '3-тармақ алып тасталсын;',
      '4-тармақтың күші 2027 жылғы 1 қаңтардан бастап жойылды деп танылсын.\n',
    ])
  })
  test('tells the day in the note that it leaves', () => {
    amends(
      LAW,
      { kind: 'delete', at: 'art_1__subpara_1', from: FROM },
      LAW.replace('1) просить;', '1) исключен (вводится в действие с 01.01.2027);'),
    )
    const done = apply(
      act('1-бап. А\n1) б;\n2) в.', 'kk'),
      [{ kind: 'delete', at: 'art_1__subpara_1', from: FROM }],
      {
        source: 'ҚР 17.07.2025 № 213-VIII Заңымен',
      },
    )
    expect(done.ok && lines(done.value).split('\n')[1]).toBe(
      '1) алып тасталды – ҚР 17.07.2025 № 213-VIII Заңымен (01.01.2027 бастап қолданысқа енгізіледі);',
    )
  })
  test('is refused where no note would stand to tell it', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_1__part_2', from: FROM })).toEqual({
      code: 'amendment.day-untold',
      particulars: { at: 'art_1__part_2', day: FROM },
    }))
})

describe('a day that cannot be told in the text', () => {
  test.each([
    ['слова «а» исключить с 1 января 2027 года;', 'ru'],
    ['с 1 января 2027 года в статье 5:', 'ru'],
    ['пункт 3 исключить, пункт 4 исключить с 1 января 2027 года;', 'ru'],
    ['пункт 3 исключить (вводится в действие с 1 января 2027 года);', 'ru'],
    ['3-тармақ алып тасталсын (2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі);', 'kk'],
    ['2027 жылғы 1 қаңтардан бастап «а» деген сөз алып тасталсын;', 'kk'],
  ] as const)('is reported with the reason: %s', (sentence, language) =>
    expect(parse(sentence, language)).toMatchObject({
      instructions: [],
      unknown: [{ text: sentence, remarks: ['own-day'] }],
    }),
  )
  test('is none where the words are quoted', () =>
    expect(parse('слова «с 1 января 2027 года» слегка подправить;', 'ru').unknown).toMatchObject([
      { remarks: [] },
    ]))
})

test.each([
  ['Настоящий Закон вводится в действие с 1 января 2027 года.', 'ru'],
  ['Ввести в действие настоящий Закон с 1 января 2027 года.', 'ru'],
  ['Осы Заң 2027 жылғы 1 қаңтардан бастап қолданысқа енгізілсін.', 'kk'],
] as const)('the day of the law is its final provision: %s', (sentence, language) =>
  expect(parse(sentence, language).instructions).toMatchObject([
    { instruction: { kind: 'enter-into-force', text: sentence } },
  ]),
)

test('what is deleted from a day stands beside the rest of the law', () =>
  expect(carried(LAW, 'подпункты 1) и 2) статьи 1 исключить с 1 января 2027 года.').slice(2)).toEqual([
    '1) исключен (вводится в действие с 01.01.2027);',
    '2) исключен (вводится в действие с 01.01.2027).',
    'Второе правило.',
  ]))
