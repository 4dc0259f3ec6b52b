import { describe, expect, test } from 'vitest'
import { draft } from '#app/domain/amendment/draft.ts'
import { entrySentence } from '#app/domain/amendment/entry-into-force.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { checkParity } from '#app/domain/parity/check.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText } from '#tests/support/law-texts.ts'

test.each([
  ['religion_law', '2021-07-01', '2023-07-01'],
  ['prevention_law', '2024-08-20', '2026-01-20'],
])('the real amendments of %s order the same in both languages', (name, before, after) => {
  const drafted = (language: Language) =>
    draft(
      read(lawText(`${name}_${language}_${before}`), language).act,
      read(lawText(`${name}_${language}_${after}`), language).act,
    )
  expect(checkParity(drafted('kk'), drafted('ru'))).toEqual([])
})

describe('it is told', () => {
  const restate = (at: string, text: string): Instruction => ({ kind: 'restate', at, text })
  test('where only one language changes an element', () =>
    expect(checkParity([restate('art_1__para_1', '1. А.')], [])).toEqual([
      { code: 'parity.one-language', at: 'art_1__para_1', only: 'kk' },
    ]))
  test('where one language deletes what the other restates', () =>
    expect(checkParity([{ kind: 'delete', at: 'art_1' }], [restate('art_1', 'Статья 1. А')])).toEqual([
      { code: 'parity.other-order', at: 'art_1', kk: 'delete', ru: 'wording' },
    ]))
  test('where only one language leaves an element out of what is replaced throughout', () => {
    const throughout = (...spared: string[]): Instruction => ({
      kind: 'replace-throughout',
      at: '',
      pairs: [{ words: 'а', by: 'б' }],
      ...(spared.length > 0 && { except: spared.map(at => ({ at })) }),
    })
    expect(checkParity([throughout('art_5', 'art_7')], [throughout('art_7', 'art_5')])).toEqual([])
    expect(checkParity([throughout('art_5')], [throughout()])).toEqual([
      { code: 'parity.one-language', at: '', only: 'kk' },
      { code: 'parity.one-language', at: '', only: 'ru' },
    ])
  })
  test('where the new texts number other elements', () =>
    expect(
      checkParity(
        [restate('art_1__para_1', '1. А:\n1) б;\n2) в.')],
        [restate('art_1__para_1', '1. А:\n1) б.')],
      ),
    ).toMatchObject([{ code: 'parity.other-elements' }, { code: 'parity.other-figures' }]))
  test('where they name other figures', () =>
    expect(
      checkParity([restate('art_1__para_1', '1. 10 күн.')], [restate('art_1__para_1', '1. 15 дней.')]),
    ).toEqual([{ code: 'parity.other-figures', at: 'art_1__para_1', kk: '1 10', ru: '1 15' }]))
})

describe('it is told where the languages order other days', () => {
  const repeal = (from?: string): Instruction => ({
    kind: 'repeal',
    at: 'art_1',
    ...(from !== undefined && { from }),
  })
  const entry = (text: string): Instruction => ({ kind: 'enter-into-force', at: '', text })
  test.each([
    ['of a repeal', repeal('2027-01-01'), repeal('2027-07-01'), '2027-01-01', '2027-07-01'],
    ['of a repeal, which one does not name', repeal('2027-01-01'), repeal(), '2027-01-01', ''],
    [
      'in the note that it leaves',
      { ...repeal(), leaves: 'Күші жойылды – 01.01.2027 бастап қолданысқа енгізіледі.' },
      { ...repeal(), leaves: 'Утратила силу (вводится в действие с 1 июля 2027 года).' },
      '2027-01-01',
      '2027-07-01',
    ],
    [
      'of the law',
      entry('Осы Заң 2027 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.'),
      entry('Настоящий Закон вводится в действие с 1 июля 2027 года.'),
      '2027-01-01',
      '2027-07-01',
    ],
    [
      'as a term',
      entry(
        'Осы Заң алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      ),
      entry(
        'Настоящий Закон вводится в действие по истечении шестидесяти календарных дней после дня его публикации.',
      ),
      '10',
      '60',
    ],
  ] as const)('%s', (_, kk, ru, saidKk, saidRu) =>
    expect(checkParity([kk], [ru])).toMatchObject([{ code: 'parity.other-days', kk: saidKk, ru: saidRu }]),
  )
  test.each([
    { rule: { kind: 'after-days', days: 10 }, exceptions: [] },
    {
      rule: { kind: 'after-days', days: 45 },
      exceptions: [
        { at: 'art_1__para_2', rule: { kind: 'on', date: '2027-01-01' } },
        { at: 'art_2', rule: { kind: 'on', date: '2026-12-15' } },
      ],
    },
  ] as const)('and not where both print the same plan', plan =>
    expect(checkParity([entry(entrySentence(plan, 'kk'))], [entry(entrySentence(plan, 'ru'))])).toEqual([]),
  )
})

describe('it is the same', () => {
  test('to change words in one language and to restate in the other', () =>
    expect(
      checkParity(
        [{ kind: 'substitute', at: 'art_1__para_1__part_1', words: 'а', by: 'б' }],
        [{ kind: 'restate', at: 'art_1__para_1', text: '1. Б.' }],
      ),
    ).toEqual([]))
  test('to list as many forms as each language has', () =>
    expect(
      checkParity(
        [{ kind: 'replace-throughout', at: '', pairs: [{ words: 'а', by: 'б' }] }],
        [
          {
            kind: 'replace-throughout',
            at: '',
            pairs: [
              { words: 'а', by: 'б' },
              { words: 'в', by: 'г' },
            ],
          },
        ],
      ),
    ).toEqual([]))
})
