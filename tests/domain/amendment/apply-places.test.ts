import { describe, expect, test } from 'vitest'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { readAmendingText } from '#app/domain/amendment/read-amending-text.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import { act, amends, carried, lines, refusal } from '#tests/domain/amendment/amends.ts'

const LAW = `
  О порядке
  Статья 1. Порядок
  1. Орган вправе:
  1) просить;
  2) требовать.
  Статья 2. Сроки
  Срок – год. Он не продлевается.
  Статья 3. Части
  Первое правило.
  Второе правило.
  Третье правило.
  Примечание. Правило есть правило.
  Статья 4. Таблица
  | № | Имя | Срок |
  | 1 | Орган | 10 |
`
const changed = (from: string, to: string) => LAW.replace(from, to)

/** The lines that a text of instructions leaves of the law above; fails where one is not understood or refused. */
const after = (instructions: string, law = LAW, language: Language = 'ru') =>
  carried(law, instructions, language)

describe('an article of one part', () => {
  test('has the sentences of that part', () =>
    amends(
      LAW,
      { kind: 'restate', at: 'art_2', sentence: 2, text: 'Он течёт.' },
      changed('Он не продлевается.', 'Он течёт.'),
    ))
  test('loses one of them', () =>
    amends(LAW, { kind: 'delete', at: 'art_2', sentence: 2 }, changed(' Он не продлевается.', '')))
  test('gains one', () =>
    amends(
      LAW,
      { kind: 'add', at: 'art_2', level: 'sentence', numbers: ['3'], text: 'Он краток.' },
      changed('продлевается.', 'продлевается. Он краток.'),
    ))
  test('ends where that part ends', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2', words: 'никогда' },
      changed('продлевается.', 'продлевается никогда.'),
    ))
})

describe('a cell of a table', () => {
  test('is restated alone', () =>
    amends(LAW, { kind: 'restate', at: 'art_4__row_1', column: 3, text: '12' }, changed('| 10 |', '| 12 |')))
  test('has words put behind its own', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_4__row_1', column: 3, words: 'дней' },
      changed('| 10 |', '| 10 дней |'),
    ))
  test('is not deleted with its row, nor out of it', () =>
    expect(refusal(LAW, { kind: 'delete', at: 'art_4__row_1', column: 3 })).toMatchObject({
      code: 'amendment.text-unfit',
    }))
})

describe('new parts bear the ordinals of the text that comes out', () => {
  const wanted = [
    'Второе правило.',
    'Новая.',
    'Третье правило.',
    'Новейшая.',
    'Примечание. Правило есть правило.',
  ]
  test('when one sentence brings them', () =>
    expect(
      after('статью 3 дополнить частями третьей и пятой следующего содержания:\n«Новая.\nНовейшая.».'),
    ).toEqual(expect.arrayContaining(wanted)))
  test('when two do, whatever is deleted before them', () => {
    const text = after(`в статье 3:
часть первую исключить;
дополнить частью третьей следующего содержания:
«Новая.»;
дополнить частью пятой следующего содержания:
«Новейшая.».`)
    expect(text.slice(text.indexOf('Статья 3. Части') + 1, text.indexOf('Статья 4. Таблица'))).toEqual(wanted)
  })
  test('and are refused where nothing would stand before them', () =>
    expect(refusal(LAW, { kind: 'add', at: 'art_3', level: 'part', numbers: ['5'], text: 'Новая.' })).toEqual(
      { code: 'amendment.provision-missing', particulars: { at: 'art_3__part_5' } },
    ))
})

test('two paragraphs under one number are both restated with their article', () => {
  const law = changed('  Статья 2.', '  1. Орган обязан отвечать.\n  Статья 2.')
  amends(
    law,
    {
      kind: 'restate',
      at: 'art_1',
      text: 'Статья 1. Порядок\n1. Орган вправе:\n1) просить;\n2) требовать.\n1. Орган обязан отвечать письменно.',
    },
    law.replace('обязан отвечать', 'обязан отвечать письменно'),
  )
})

describe('the first list of an element stands beside the part that leads in to it', () => {
  const law = `
    Статья 9. А
    Орган вправе:
    1) решать;
    2) ждать.
    Заявитель вправе:
    1) просить.
    Итог.`
  test('and is found, goes on and goes with it', () => {
    const at = (...numbers: number[]) => numbers.map(number => law.trim().split(/\n\s*/)[number])
    expect(carried(law, 'подпункт 2) части первой статьи 9 исключить;')).toEqual([
      ...at(0, 1, 2),
      '2) исключен.',
      ...at(4, 5, 6),
    ])
    expect(
      carried(law, 'часть первую статьи 9 дополнить подпунктом 1-1) следующего содержания:\n«1-1) судить;»;'),
    ).toEqual([...at(0, 1, 2), '1-1) судить;', ...at(3, 4, 5, 6)])
    expect(carried(law, 'часть первую статьи 9 исключить;')).toEqual(at(0, 4, 5, 6))
  })
  test.each([
    ['часть первую статьи 9 изложить в следующей редакции:\n«Суд вправе:\n1) судить;\n2) рядить.»;'],
    ['часть вторую статьи 9 изложить в следующей редакции:\n«Суд вправе:\n1) судить;\n2) рядить.»;'],
    ['статью 9 дополнить частью четвертой следующего содержания:\n«Суд вправе:\n1) судить;\n2) рядить.»;'],
    ['статью 10 дополнить частью второй следующего содержания:\n«Суд вправе:\n1) судить;\n2) рядить.»;'],
    ['статью 11 дополнить пунктом 1-1 следующего содержания:\n«1-1. Суд вправе:\n1) судить;\n2) рядить.»;'],
  ])('and comes with new wording of the part, as the text would be read anew: %s', sentence => {
    const { act: after, sentences } = readAmendingText(
      act(`${law}\n  Статья 10. Б\n  Суд независим.\n  Статья 11. В\n  1. Раз.\n  2. Два.`),
      sentence,
      '',
    )
    expect(sentences.flatMap(({ refusals }) => refusals)).toEqual([])
    const addresses = (of: Act) => entries(of).map(({ address, provision }) => `${address} ${provision.text}`)
    expect(addresses(after)).toEqual(addresses(act(lines(after))))
    expect(lines(after)).toContain(sentence.split(/[«»]/)[1])
    if (sentence.includes('часть первую')) expect(lines(after)).not.toMatch(/решать|ждать/)
  })
  test('and goes where the new wording leads in to none, but stays where it does', () => {
    expect(carried(law, 'часть первую статьи 9 изложить в следующей редакции:\n«Суд судит.»;')).toEqual([
      'Статья 9. А',
      'Суд судит.',
      'Заявитель вправе:',
      '1) просить.',
      'Итог.',
    ])
    expect(
      carried(law, 'часть первую статьи 9 изложить в следующей редакции:\n«Суд вправе:»;').slice(1, 4),
    ).toEqual(['Суд вправе:', '1) решать;', '2) ждать.'])
  })
})

test('a part without an ordinal goes behind the last one, before the note', () =>
  expect(after('статью 3 дополнить частью следующего содержания:\n«Новая.».').join('\n')).toContain(
    'Третье правило.\nНовая.\nПримечание.',
  ))

test('«по всему тексту» finds the words in whatever letters they were typed', () =>
  expect(
    after(
      'бүкіл мәтін бойынша «діни» деген сөз «рухани» деген сөзбен ауыстырылсын.',
      'Тәртіп туралы\n1-бап. Дін\n1. Орган дiни және діни ұйымды тіркейді.',
      'kk',
    ).at(-1),
  ).toBe('1. Орган рухани және рухани ұйымды тіркейді.'))

describe('is refused, since it could be meant otherwise:', () => {
  test.each<[string, Instruction, string]>([
    [
      'words at the end of an element of several lines',
      { kind: 'insert-words', at: 'art_1__para_1', words: 'молча' },
      'amendment.provision-ambiguous',
    ],
    [
      'a heading with the number of another article',
      { kind: 'restate', at: 'art_2', heading: true, text: 'Статья 3. Время' },
      'amendment.text-unfit',
    ],
    [
      'a ninth sentence behind two',
      { kind: 'add', at: 'art_2', level: 'sentence', numbers: ['9'], text: 'Он краток.' },
      'amendment.provision-missing',
    ],
  ])('%s', (_, instruction, code) => expect(refusal(LAW, instruction)).toMatchObject({ code }))
})
