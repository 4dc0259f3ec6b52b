import { describe, test } from 'vitest'
import { amends } from '#tests/domain/amendment/amends.ts'
import { changed, LAW } from '#tests/domain/amendment/order-law.ts'

describe('words', () => {
  test('are replaced', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_1', words: 'десять дней', by: 'пять дней' },
      changed('составляет десять', 'составляет пять'),
    ))
  test('are put in after others, before punctuation without a blank', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_1', after: 'заявление', words: ', жалобу' },
      changed('заявление.', 'заявление, жалобу.'),
    ))
  test('are put in before others', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_3', before: 'не допускается', words: 'никогда' },
      changed('Иное не', 'Иное никогда не'),
    ))
  test('are put in at the end, before the sign that ends it', () =>
    amends(
      LAW,
      { kind: 'insert-words', at: 'art_2__para_2__subpara_3', words: 'однажды' },
      changed('продлить срок.', 'продлить срок однажды.'),
    ))
  test('are deleted with the blank before them', () =>
    amends(
      LAW,
      { kind: 'delete-words', at: 'art_1__subpara_1', words: 'государственный' },
      changed('государственный ', ''),
    ))
  test('are looked for in one sentence only', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_1', sentence: 2, words: 'Срок', by: 'Время' },
      changed('Срок составляет', 'Время составляет'),
    ))
  test('are looked for in the first line only', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2__para_2__indent_1', words: 'вправе', by: 'может' },
      changed('вправе', 'может'),
    ))
  test('are replaced in a heading', () =>
    amends(
      LAW,
      { kind: 'substitute', at: 'art_2', heading: true, words: 'Порядок', by: 'Правила' },
      changed('Статья 2. Порядок', 'Статья 2. Правила'),
    ))
  test('are replaced throughout in all their forms', () =>
    amends(
      LAW,
      { kind: 'replace-throughout', at: '', pairs: [{ words: 'заявителю', by: 'гражданину' }] },
      LAW.replaceAll('заявителю', 'гражданину'),
    ))
  test('are found whatever quotes, dashes and look-alike letters they are printed in', () =>
    amends(
      changed('орган –', 'oрган -'),
      {
        kind: 'substitute',
        at: 'art_1__subpara_1',
        words: 'орган – государственный',
        by: 'учреждение – государственный',
      },
      changed('орган –', 'учреждение –'),
    ))
})
