import { describe, expect, test } from 'vitest'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { act, lines } from '#tests/domain/amendment/amends.ts'

const LAW = `
  О порядке
  Статья 1. Понятия
  В настоящем Законе:
  1) орган;
  2) лицо.
  Статья 2. Дело
  1. Орган вправе:
  1) просить;
  2) требовать.
  Орган обязан:
  1) слышать;
  3) отвечать.
  2. Лицо вправе просить.
  Статья 3. Части
  Первое правило.
  Второе правило.
  Третье правило.
  Статья 4. Таблица
  | Имя | Срок |
  | Орган | 10 |
  Статья 5. Сроки
  1. Год.
  1. Месяц.
  Приложение
  Перечень государственных организаций
  1. Суд.
  7. Школа.
`

/** What a sentence leaves of the law, and the doubts it is carried out with. */
function told(sentence: string, law = LAW, language: Language = 'ru') {
  const { act: after, unknown, sentences } = readAmendingText(act(law, language), sentence, '')
  const refusals = sentences.flatMap(each => each.refusals)
  return { after: lines(after), doubts: sentences.flatMap(({ doubts }) => doubts), unknown, refusals }
}

/** The law without one of its lines, or with another in its place. */
const changed = (from: string, to: string) => lines(act(LAW.replace(from, to)))

describe('a sentence is carried out with a doubt where the act calls the element otherwise', () => {
  test.each([
    ['пункт 2 статьи 1 исключить.', 'art_1__para_2', 'art_1__subpara_2', '2) лицо.', '2) исключен.'],
    [
      'в части второй статьи 2 слово «просить» заменить словом «ждать».',
      'art_2__part_2',
      'art_2__para_2',
      'вправе просить.',
      'вправе ждать.',
    ],
    [
      'в абзаце втором пункта 1 статьи 2 слово «просить» заменить словом «ждать».',
      'art_2__para_1__indent_2',
      'art_2__para_1__subpara_1',
      '1) просить;',
      '1) ждать;',
    ],
    [
      'в подпункте 3) пункта 1 статьи 2 слово «отвечать» заменить словом «ждать».',
      'art_2__para_1__subpara_3',
      'art_2__para_1__part_2__subpara_3',
      'отвечать.',
      'ждать.',
    ],
    ['в пункте 7 слово «Школа» заменить словом «Вуз».', 'para_7', 'att_1__para_7', '7. Школа.', '7. Вуз.'],
  ])('%s', (sentence, at, taken, from, to) =>
    expect(told(sentence)).toEqual({
      after: changed(from, to),
      doubts: [{ kind: 'otherwise', at, taken }],
      unknown: [],
      refusals: [],
    }),
  )
  test('rows without numbers are counted', () =>
    expect(told('в строке 2 статьи 4 цифры «10» заменить цифрами «12».').doubts).toEqual([
      { kind: 'counted', at: 'art_4__row_2', taken: 'art_4__row_2' },
    ]))
  test('of two elements under one number the first is taken', () =>
    expect(told('в пункте 1 статьи 5 слово «Год» заменить словом «Век».')).toMatchObject({
      after: changed('1. Год.', '1. Век.'),
      doubts: [{ kind: 'repeated', at: 'art_5__para_1' }],
    }))
  test('a list that is called a little otherwise', () =>
    expect(told('перечень государственных органов исключить.').doubts).toMatchObject([
      { kind: 'name', name: 'перечень государственных органов' },
    ]))
  test('once, however many words are changed there', () =>
    expect(
      told('в части второй статьи 2 слова «Лицо», «просить» заменить словами «Орган», «ждать».').doubts,
    ).toHaveLength(1))
  test('in Kazakh as well', () =>
    expect(
      told('1-баптың 2-тармағы алып тасталсын.', 'Тәртіп туралы\n1-бап. Ұғымдар\n1) орган;\n2) тұлға.', 'kk'),
    ).toMatchObject({ doubts: [{ kind: 'otherwise', at: 'art_1__para_2', taken: 'art_1__subpara_2' }] }))
})

describe('there is no doubt', () => {
  test.each([
    'пункт 2 статьи 2 исключить.',
    'подпункт 2) статьи 1 исключить.',
    'часть вторую статьи 3 исключить.',
    'в абзаце первом пункта 1 статьи 2 слово «вправе» заменить словом «может».',
    'перечень государственных организаций исключить.',
    'в пункте 7 приложения слово «Школа» заменить словом «Вуз».',
  ])('%s', sentence => expect(told(sentence)).toMatchObject({ doubts: [], unknown: [], refusals: [] }))
  test('of the parts of a code, which it numbers', () =>
    expect(
      told('в части 2 статьи 2 слово «просить» исключить.', LAW.replace('О порядке', 'Кодекс о порядке')),
    ).toMatchObject({ doubts: [], refusals: [] }))
})

describe('what a law has deleted is not found again under another name', () => {
  test('a part', () =>
    expect(
      told('часть вторую статьи 3 исключить;\nв части второй статьи 3 слово «правило» исключить.').refusals,
    ).toEqual([{ code: 'amendment.provision-missing', particulars: { at: 'art_3__part_2' } }]))
  test('and a neighbour that only might be meant is none', () =>
    expect(
      told('статью 1 после пункта 2 дополнить пунктом 3 следующего содержания:\n«3. Новый.».').refusals,
    ).toEqual([{ code: 'amendment.provision-missing', particulars: { at: 'art_1__para_2' } }]))
})
