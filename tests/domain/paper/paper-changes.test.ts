import { describe, expect, test } from 'vitest'
import { paperChanges, saidIn } from '#app/domain/paper/paper-changes.ts'
import type { Block, Paper } from '#app/domain/paper/paper.ts'

const paperOf = (blocks: readonly Block[], more: Partial<Paper> = {}): Paper => ({
  ...{
    kind: 'disagreements',
    language: 'ru',
    sheet: 'across',
    mark: '',
    heading: ['ТАБЛИЦА'],
    asOf: 'сегодня',
  },
  ...{ versions: [], blocks, signatures: ['Руководитель'], demonstration: '', ...more },
})
const tableOf = (rows: readonly (readonly string[])[]): Block => ({
  ...{ kind: 'table', heads: ['а', 'б'], widths: [1, 1], numbered: true },
  rows: rows.map(cells => (cells.length === 1 ? { over: cells[0]! } : { cells })),
})
const changes = (before: readonly Block[], after: readonly Block[]) =>
  paperChanges(saidIn(paperOf(before)), saidIn(paperOf(after))).map(({ kind, cells }) => ({
    kind,
    cells: cells.map(cell =>
      cell.filter(each => each.kind !== 'equal').map(each => `${each.before}>${each.after}`),
    ),
  }))

const LONG = 'Поверку средств измерений проводит уполномоченный орган один раз в год.'
const OTHER = 'Сведения о результатах размещаются на сайте в течение трёх рабочих дней.'

describe('a paper says', () => {
  test('its heading, rows, lines over rows and paragraphs, and of which versions it is', () => {
    const blocks: Block[] = [
      tableOf([['Орган'], ['1. Статья 2', LONG]]),
      { kind: 'text', text: [[{ text: 'Первая', bold: true }, { text: ' строка' }], [{ text: 'вторая' }]] },
      { kind: 'apart', words: ['№ 1', 'Астана'] },
    ]
    expect(saidIn(paperOf(blocks, { versions: ['Закон: версия 1'] }))).toEqual([
      ...[['ТАБЛИЦА'], ['Орган'], ['Статья 2', LONG], ['Первая строка'], ['вторая'], ['№ 1', 'Астана']],
      ['Закон: версия 1'],
    ])
  })
  test('the same on another day', () =>
    expect(saidIn(paperOf([], { asOf: 'вчера' }))).toEqual(saidIn(paperOf([], { asOf: 'сегодня' }))))
})

describe('a later paper', () => {
  const first = ['1. А', LONG]
  const second = ['2. Б', OTHER]
  test('that says the same has no changed rows', () =>
    expect(changes([tableOf([first])], [tableOf([first])])).toEqual([]))
  test('is no change where a row only got another number', () =>
    expect(
      changes(
        [tableOf([first])],
        [
          tableOf([
            ['1. Б', OTHER],
            ['2. А', LONG],
          ]),
        ],
      ),
    ).toEqual([{ kind: 'added', cells: [['>Б'], [`>${OTHER}`]] }]))
  test('tells which row went', () =>
    expect(changes([tableOf([first, second])], [tableOf([['1. Б', OTHER]])])).toEqual([
      { kind: 'removed', cells: [['А>'], [`${LONG}>`]] },
    ]))
  test('tells in which cell words changed, and which ones', () => {
    const later = ['1. А', LONG.replace('один раз', 'два раза')]
    expect(changes([tableOf([first, second])], [tableOf([later, second])])).toEqual([
      { kind: 'changed', cells: [[], ['один раз>', '>два раза']] },
    ])
  })
  test('tells a paragraph that went', () => {
    const text = (words: string): Block => ({ kind: 'text', text: words })
    expect(changes([text(`${LONG}\n${OTHER}`)], [text(OTHER)])).toEqual([
      { kind: 'removed', cells: [[`${LONG}>`]] },
    ])
  })
  test('of some thousand rows tells the one that changed', () => {
    const rows = Array.from({ length: 4_500 }, (_, at) => [
      `${at + 1}. Статья ${at}`,
      `${LONG} Случай ${at}.`,
    ])
    const later = rows.with(2_000, ['2001. Статья 2000', `${OTHER} Случай 2000.`])
    expect(changes([tableOf(rows)], [tableOf(later)]).map(({ kind }) => kind)).toEqual(['changed'])
  })
})
