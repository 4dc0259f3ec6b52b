import { expect, test } from 'vitest'
import { gapsBetween } from '#app/domain/comparison/engine/lockstep.ts'

const law = Array.from(
  { length: 300 },
  (_, at) =>
    `${at + 1}. Лицо представляет в орган ${at * 7} сведений в срок до ${at + 3} дней со дня запроса.\n`,
)

test.each([
  ['nothing', 0, 0, 0],
  ['one line', 100, 1, 1],
  ['an article', 100, 20, 0],
  ['a chapter', 20, 150, 0],
  ['the beginning', 0, 5, 0],
  ['the end', 290, 10, 0],
  ['lines rewritten', 50, 4, 3],
])('%s changed is one gap of just these lines', (_, from, count, others) => {
  const now = Array.from({ length: others }, (_, at) => `Иная норма ${at}, которой раньше не было.\n`)
  const after = law.toSpliced(from, count, ...now)
  expect(cut(law, after)).toEqual(count === 0 ? [] : [[law.slice(from, from + count), now]])
})

test('cells of a table, too short to be sought alone, are sought together', () => {
  const cells = Array.from({ length: 400 }, (_, at) => `${(at * 37) % 101}\n`)
  const table = [...law.slice(0, 10), ...cells, ...law.slice(10, 20)]
  expect(cut(table, table.toSpliced(100, 9))).toHaveLength(1)
})

test('of paragraphs that end alike, none is taken for another', () => {
  const ends = [
    '1) до 25 февраля налогового периода, если разрешение уже выдано;\n',
    '2) до 25 числа, если нет;\n',
  ]
  const paragraph = (at: number) => [
    `${at}. Орган ${at} сообщает о суммах платы, исчисленных им, в срок:\n`,
    ...ends,
  ]
  const before = [...law.slice(0, 20), ...[1, 2, 3].flatMap(paragraph), ...law.slice(20)]
  const after = before.with(23, 'Орган 2, если не установлено иное, сообщает о суммах платы, в срок:\n')
  expect(cut(before, after)).toEqual([[[before[23]], [after[23]]]])
})

test('an article that made room for a chapter is not waited for where it went', () => {
  const chapter = Array.from({ length: 60 }, (_, at) => `Иная норма ${at}, которой раньше не было.\n`)
  const article = law.slice(100, 120)
  const after = [...law.slice(0, 100), ...chapter, ...law.slice(120, 250), ...article, ...law.slice(250)]
  expect(cut(law, after)).toEqual([
    [article, chapter],
    [[], article],
  ])
})

test('a text that is the beginning of the other comes to an end', () => {
  const line = 'Лицо представляет в уполномоченный орган сведения. '.repeat(9).trim()
  expect(gapsBetween(line, `${line} И отчёт.`)).toEqual([0, line.length, 0, line.length + 9])
})

function cut(olds: readonly string[], news: readonly string[]): [string[], string[]][] {
  const [before, after] = [olds.join(''), news.join('')]
  const gaps = gapsBetween(before, after)
  return Array.from({ length: gaps.length / 4 }, (_, gap) => {
    const [from, to, start, end] = gaps.slice(gap * 4) as [number, number, number, number]
    return [linesOf(before.slice(from, to)), linesOf(after.slice(start, end))]
  })
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n/g) ?? []
}
