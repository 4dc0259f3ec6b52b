import { changesBetween } from '#app/domain/comparison/changes-between.ts'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import { compareTexts, textRows, type TextRow } from '#app/domain/comparison/texts.ts'
import { plainOf, type Block, type Paper } from '#app/domain/paper/paper.ts'

/** A row of a paper, or a paragraph, which is a row of one cell. */
export type SaidRow = readonly string[]

/** A row that a later paper has otherwise, alone, or not at all; word by word in each of its cells. */
export interface ChangedRow {
  readonly kind: 'changed' | 'added' | 'removed'
  readonly cells: readonly (readonly Stretch[])[]
}

/**
 * What a paper says, row by row. Its date is not among it, and lines to sign on are not: a new day is no change.
 * Running numbers are left out, since they move when a row comes before them.
 */
export function saidIn({ heading, blocks, versions }: Paper): readonly SaidRow[] {
  const lines = (texts: readonly string[]) => texts.map(text => [text])
  return [...lines(heading), ...blocks.flatMap(rowsOf), ...lines(versions)].filter(row => row.join('') !== '')
}

/**
 * What a paper says otherwise than an earlier one, in reading order; rows that only stand elsewhere are no change.
 * The rows are matched as provisions of two editions are, so that an edited row is known again by its words.
 */
export function paperChanges(before: readonly SaidRow[], after: readonly SaidRow[]): readonly ChangedRow[] {
  const [olds, news] = [printed(before), printed(after)]
  const rows = textRows(compareTexts(olds.text, news.text))
  return rows.filter(({ kind, edited }) => edited || TELLING.has(kind)).map(row => changeOf(row, olds, news))
}

const TELLING: ReadonlySet<TextRow['kind']> = new Set(['inserted', 'deleted', 'split', 'merged'])

function rowsOf(block: Block): readonly SaidRow[] {
  switch (block.kind) {
    case 'table':
      return block.rows.map(row => ('over' in row ? [row.over] : row.cells.map(plainOf).map(unnumbered)))
    case 'apart':
      return [block.words]
    case 'heading':
      return [[block.text]]
    case 'text':
      return plainOf(block.text)
        .split('\n')
        .map(text => [text])
  }
}

/** The first cell of a row is its number, or begins with it: «12. Пункт 1 статьи 5». */
function unnumbered(cell: string, column: number): string {
  return column === 0 ? cell.replace(/^\d+\.(?:\s|$)/, '') : cell
}

/** Rows as lines of one text, with the place where each begins. */
interface Printed {
  readonly rows: readonly SaidRow[]
  readonly text: string
  readonly starts: readonly number[]
}

function printed(rows: readonly SaidRow[]): Printed {
  const lines = rows.map(row => row.join(' | ').replace(/\s*\n\s*/g, ' / '))
  let start = 0
  const starts = lines.map(line => {
    const at = start
    start += line.length + 1
    return at
  })
  return { rows, text: lines.join('\n'), starts }
}

function changeOf(row: TextRow, olds: Printed, news: Printed): ChangedRow {
  const before = row.beforeEnd > row.beforeStart ? cellsAt(olds, row.beforeStart, row.beforeEnd) : null
  const after = row.afterEnd > row.afterStart ? cellsAt(news, row.afterStart, row.afterEnd) : null
  const length = Math.max(before?.length ?? 0, after?.length ?? 0)
  return {
    kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
    cells: Array.from({ length }, (_, at) => changesBetween(before?.[at] ?? '', after?.[at] ?? '')),
  }
}

/** The cells of the rows between two places; of several rows one below the other. */
function cellsAt({ rows, starts }: Printed, from: number, to: number): SaidRow {
  const first = lastAtMost(starts, from)
  const own = rows.slice(first, lastAtMost(starts, Math.max(from, to - 1)) + 1)
  const columns = Math.max(...own.map(row => row.length))
  return Array.from({ length: columns }, (_, column) => own.flatMap(row => row[column] ?? []).join('\n'))
}

/** The last of ascending numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (numbers[middle]! <= limit) low = middle
    else high = middle - 1
  }
  return low
}
