import { describe, expect, test } from 'vitest'
import { parse } from '#app/domain/amendment/parse.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { ordered } from '#tests/domain/amendment/ordered.ts'

// A line that says where the lines below it work: «в статье 3:», and how else real texts say it.

describe('a container may stand in the case of what is changed', () => {
  test.each<[Language, string, ...string[]]>([
    ['ru', 'статью 23:\nпункт 2 исключить;', 'delete art_23__para_2'],
    [
      'ru',
      'пункт 15:\nподпункт 3) исключить;\nдополнить подпунктом 8-1) следующего содержания:\n«8-1) а;»;',
      'delete para_15__subpara_3',
      'add para_15 subparagraph 8-1',
    ],
    [
      'ru',
      'перечень территориальных органов – филиалов Министерства:\nпункт 2 исключить;',
      'delete para_2 [перечень территориальных органов – филиалов Министерства]',
    ],
    [
      'ru',
      'раздел «1. Перечень государственных учреждений – территориальных органов Комитета»:\nпункт 2 исключить;',
      'delete para_2 [1. Перечень государственных учреждений – территориальных органов Комитета]',
    ],
    [
      'kk',
      'Комитеттің аумақтық бөлімшелері – мемлекеттік кәсіпорындардың (мекемелердің) тізбесі:\n2-тармақ алып тасталсын;',
      'delete para_2 [Комитеттің аумақтық бөлімшелері – мемлекеттік кәсіпорындардың (мекемелердің) тізбесі]',
    ],
    [
      'kk',
      '«Қостанай облысы» деген бөлімде:\nреттік нөмірі 229-15-жол алып тасталсын;',
      'delete row_229-15 [Қостанай облысы]',
    ],
  ])('%s: %s', (language, text, ...orders) => expect(ordered(text, language)).toEqual(orders))
  test.each<[Language, string]>([
    ['ru', 'дополнить статью 5:'],
    ['ru', 'пункт 3 слова «а»:'],
    ['kk', '3-тармақ «а» деген сөз:'],
  ])('nothing is guessed (%s): %s', (language, sentence) =>
    expect(parse(sentence, language).instructions).toEqual([]),
  )
})

/** What is ordered, and which lines are reported for which reason. */
function read(text: string, language: Language) {
  const { instructions, unknown } = parse(text, language)
  return {
    orders: instructions.map(({ instruction: { kind, at } }) => `${kind} ${at}`),
    reported: unknown.map(({ line, remarks }) => [line, ...remarks].join(' ')),
  }
}

describe('below a container that was not understood nothing is carried out elsewhere', () => {
  test.each<[Language, string, readonly string[], readonly string[]]>([
    [
      'ru',
      'в неведомом месте:\nпункт 3 исключить;\nдополнить пунктом 4 следующего содержания:\n«4. А.»;',
      [],
      ['1', '2 place-unknown', '3 place-unknown'],
    ],
    [
      'ru',
      '1) в неведомом месте:\nпункт 3 исключить;\n2) пункт 4 исключить;',
      ['delete para_4'],
      ['1', '2 place-unknown'],
    ],
    [
      'ru',
      'в неведомом месте:\n1) пункт 3 исключить;\nв перечне органов:\nпункт 4 исключить;',
      ['delete para_4'],
      ['1', '2 place-unknown'],
    ],
    [
      'ru',
      'в неведомом месте:\nпункт 3 исключить;\n2. В Закон Республики Казахстан «О науке»:\nпункт 4 исключить;',
      ['delete para_4'],
      ['1', '2 place-unknown'],
    ],
    [
      'kk',
      'белгісіз жерде:\n3-тармақ алып тасталсын;\n2. «Ғылым туралы» Қазақстан Республикасының Заңына:\n4-тармақ алып тасталсын;',
      ['delete para_4'],
      ['1', '2 place-unknown'],
    ],
  ])('%s: %s', (language, text, orders, reported) =>
    expect(read(text, language)).toEqual({ orders, reported }),
  )
})

test.each<[Language, string]>([
  ['ru', 'Предлагаемые поправки:\nпункт 4 исключить;'],
  ['kk', 'Ұсынылатын түзетулер:\n4-тармақ алып тасталсын;'],
])('but a title is no container (%s): %s', (language, text) =>
  expect(read(text, language)).toEqual({ orders: ['delete para_4'], reported: ['1'] }),
)

test('new wording below a sentence that was not understood is reported with it, and orders nothing', () =>
  expect(
    read(
      'пункт 3 преобразовать:\n«3. Орган вправе:\nпункт 9 исключить;\n1) просить.»;\nпункт 4 исключить.',
      'ru',
    ),
  ).toEqual({ orders: ['delete para_4'], reported: ['1'] }))

test.each<[Language, string, string]>([
  ['ru', 'строку «Комитет А» исключить;', 'delete . [Комитет А]'],
  ['kk', '«А комитеті» деген жол алып тасталсын;', 'delete . [А комитеті]'],
])('a line may be called by its words (%s): %s', (language, sentence, order) =>
  expect(ordered(sentence, language)).toEqual([order]),
)

describe('new wording', () => {
  const texts = (source: string) =>
    parse(source, 'ru').instructions.map(({ instruction }) =>
      'text' in instruction ? instruction.text : instruction.at,
    )
  test('that closes more quotes than it opens ends where it closes', () =>
    expect(
      texts(
        'пункт 4 изложить в следующей редакции:\n«4. Комитету:\n1) предприятие «А» Комитета»;\n2) учреждение «Б» Комитета».».\n3. Министерству принять меры.',
      ),
    ).toEqual(['4. Комитету:\n1) предприятие «А» Комитета»;\n2) учреждение «Б» Комитета».']))
  test('whose end was forgotten does not take the container of the next sentence with it', () =>
    expect(
      texts(
        'дополнить подпунктом 5) следующего содержания:\n«5) по Закону «О доступе»;\nперечень органов:\nдополнить пунктом 2 следующего содержания:\n«2. Инспекция «А».»;\nдополнить пунктом 3 следующего содержания:\n«3. Инспекция «Б».»;',
      ),
    ).toEqual(['5) по Закону «О доступе»', '2. Инспекция «А».', '3. Инспекция «Б».']))
})
