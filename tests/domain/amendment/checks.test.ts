import { describe, expect, test } from 'vitest'
import { checkDraft } from '#app/domain/amendment/checks.ts'
import { compareKazakh } from '#app/domain/amendment/checks/alphabet.ts'
import { checkDefinitionOrder, checkTermPlace } from '#app/domain/amendment/checks/definitions.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText } from '#tests/support/law-texts.ts'

const law = (language: Language, edition = '2023-07-01') => lawText(`religion_law_${language}_${edition}`)
const KK = read(law('kk'), 'kk').act
const RU = read(law('ru'), 'ru').act

/** Findings that an edit of the Religion Law brings, in short. */
function findings(
  edit: { readonly kk?: (text: string) => string; readonly ru?: (text: string) => string },
  others: readonly Act[] = [],
) {
  const after = {
    kk: read((edit.kk ?? (text => text))(law('kk')), 'kk').act,
    ru: read((edit.ru ?? (text => text))(law('ru')), 'ru').act,
  }
  const further = others.map(each => ({ kk: each, ru: each }))
  return checkDraft({ before: { kk: KK, ru: RU }, after, others: further }).map(
    ({ code, language, at, particulars, mend }) => ({ code, language, at, ...particulars, mend }),
  )
}

test('the letters of the Kazakh alphabet stand in their order', () => {
  const words = ['һ', 'ә', 'я', 'ғ', 'і', 'қ', 'ң', 'ө', 'ұ', 'ү', 'а', 'г', 'к', 'н', 'о', 'у', 'ы']
  expect([...words].sort(compareKazakh).join('')).toBe('аәгғкқнңоөуұүһыія')
})

describe('definitions', () => {
  test('of the law in force are in order', () => expect(checkDefinitionOrder(KK)).toEqual([]))
  test('«діни бірлестік» stood out of order until 2021, and 1-1 was its place', () =>
    expect(checkDefinitionOrder(read(law('kk', '2021-07-01'), 'kk').act)).toEqual([
      {
        code: 'definition-order',
        language: 'kk',
        at: 'art_1__subpara_4',
        particulars: { term: 'діни бірлестік', after: 'діни қызметші', number: '1-1' },
        mend: { kind: 'renumber', number: '1-1' },
        rule: '23(7)',
      },
    ]))
  test('«деструктивті діни ағым» would take 1-1, which is taken', () =>
    expect(checkTermPlace(KK, 'деструктивті діни ағым')).toMatchObject({
      code: 'definition-place',
      particulars: { number: '1-1', after: 'ғибадат үйі (ғимараты)', before: 'діни бірлестік' },
      mend: { kind: 'restate', addresses: ['art_1__subpara_1-1'] },
    }))
  test('«діни радикализм» would take 4-1, which is taken too', () =>
    expect(checkTermPlace(KK, 'діни радикализм')).toMatchObject({
      particulars: { number: '4-1' },
      mend: { addresses: ['art_1__subpara_4-1'] },
    }))
  test('«зайырлылық» finds 4-2 free', () => expect(checkTermPlace(KK, 'зайырлылық')).toBeUndefined())
  test('used nowhere are told', () =>
    expect(
      findings({
        ru: text =>
          text.replace(
            '2) религиозная деятельность –',
            '1-2) астральный календарь – описание;\n\n2) религиозная деятельность –',
          ),
      }),
    ).toEqual([
      {
        code: 'term-unused',
        language: 'ru',
        at: 'art_1__subpara_1-2',
        term: 'астральный календарь',
        mend: { kind: 'remove' },
      },
    ]))
  test('that go while the term stays are told', () =>
    expect(findings({ ru: text => text.replace(/\n\n5\) миссионерская деятельность[^\n]*/, '') })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'term-undefined',
          language: 'ru',
          term: 'миссионерская деятельность',
          was: 'art_1__subpara_5',
        }),
      ]),
    ))
})

test('a number given twice is told, with a free one', () =>
  expect(findings({ ru: text => text.replace('2. Днем подачи', '1. Днем подачи') })).toMatchObject(
    [
      { code: 'number-taken', language: 'ru', number: '1', mend: { kind: 'renumber', number: '1-1' } },
      { code: 'reference-missing', to: 'art_7-1__para_2' },
    ].slice(0, 1),
  ))

describe('references', () => {
  test('to an element that goes are told in both languages', () =>
    expect(
      findings({
        kk: text => text.replace(/\n\n2\. Құдайға құлшылық ету[^\n]*/, ''),
        ru: text => text.replace(/\n\n2\. Богослужения[^\n]*/, ''),
      }).map(({ code, language, at }) => `${code} ${language} ${at}`),
    ).toEqual(
      expect.arrayContaining([
        'reference-missing kk art_7-1__para_1',
        'reference-missing ru art_7-1__para_1',
      ]),
    ))
  test('to an element that is deleted are told apart', () =>
    expect(
      findings({
        ru: text =>
          text.replace(/\n\n2\. Богослужения[^\n]*/, '\n\n2. Исключен Законом РК от 01.02.2026 № 1-VIII.'),
      }).map(({ code }) => code),
    ).toContain('reference-deleted'))
  test('to an act at hand are followed by its title', () => {
    const other = read('О науке\n\nСтатья 1. Понятия\n\n1. Наука.\n', 'ru').act
    const edit = (text: string) =>
      text.replace(
        '3. В уведомлении указываются:',
        '3. В соответствии с пунктом 2 статьи 1 Закона Республики Казахстан «О науке» указываются:',
      )
    expect(findings({ ru: edit }, [other])).toMatchObject([
      { code: 'reference-missing', to: 'art_1__para_2', act: 'О науке' },
    ])
    expect(findings({ ru: edit })).toEqual([])
  })
})

test('«указанный» and «көрсетілген» as the only pointer are told where they are new', () =>
  expect(
    findings({
      kk: text => text.replace('2. Хабарлама облыстың', '2. Көрсетілген хабарлама облыстың'),
      ru: text => text.replace('2. Днем подачи уведомления', '2. Днем подачи указанного уведомления'),
    }),
  ).toMatchObject([
    { code: 'vague-pointer', language: 'kk', words: 'Көрсетілген хабарлама' },
    { code: 'vague-pointer', language: 'ru', words: 'указанного уведомления' },
  ]))
