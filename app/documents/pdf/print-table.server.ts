import { setLines, type SetLine } from '#app/documents/pdf/set-lines.server.ts'
import type { Press, Tag } from '#app/documents/pdf/press.server.ts'
import { linesOf, type Row, type Table, type Words } from '#app/domain/paper/paper.ts'

/** How many rows and paragraphs are printed, told after each. */
export type RowsDone = Generator<number, void>

const SIZE = 10 // points
const LINE = 12
const TINY = 8
const PARAGRAPH = 2 // points between paragraphs of a cell
const EDGE = 4 // points between the frame and the words
const LEAST = 3 * LINE // what is worth beginning a row for at the bottom of a page

/** Prints a table in its frame; the heads stand on each page, and a long row goes on over pages. */
export function* printTable(press: Press, table: Table, done: number): RowsDone {
  const shares = sumOf(table.widths)
  const grid = { press, widths: table.widths.map(each => (each / shares) * press.width) }
  const tag = press.tag('Table')
  const heads = headsOf(grid, table)
  const room = sumOf(heads.map(heightOf))
  if (press.room() < room + LEAST) press.turn()
  printHeads(grid, heads, tag)
  const turn = () => {
    press.turn()
    printHeads(grid, heads, null)
  }
  for (const row of table.rows) {
    const own = press.tag('TR', tag)
    printRow({ ...grid, turn }, row, own)
    own.element.end() // is written at once
    yield ++done
  }
  press.down(8)
}

interface Grid {
  readonly press: Press
  /** Of the columns, in points. */
  readonly widths: readonly number[]
}

/** A line within a cell, and how far it is from the one above. */
interface CellLine {
  readonly line: SetLine
  readonly height: number
  readonly size: number
  readonly middle: boolean
}

type CellLines = readonly CellLine[]

/** The heads and the row of numbers; what is asked under a head is smaller. */
function headsOf({ press, widths }: Grid, { heads, numbered }: Table): readonly (readonly CellLines[])[] {
  const rows = [heads.map(head => head.split('\n'))]
  if (numbered) rows.push(heads.map((_, at) => [String(at + 1)]))
  return rows.map(row =>
    row.map((lines, column) =>
      lines.flatMap((text, at) => {
        const size = at === 0 ? SIZE : TINY
        const measure = { wide: press.wide, size, width: widths[column]! - 2 * EDGE }
        const own = setLines([{ text }], at === 0 ? { ...measure, look: 'bold' } : measure)
        return own.map(line => ({ line, height: size + 2, size, middle: true }))
      }),
    ),
  )
}

function heightOf(cells: readonly CellLines[]): number {
  const lines = cells.map(own => sumOf(own.map(({ height }) => height)))
  return Math.max(...lines, LINE) + 2 * EDGE
}

/** Heads are words of the table once; on the pages after they are told to nobody who listens. */
function printHeads(grid: Grid, rows: readonly (readonly CellLines[])[], table: Tag | null): void {
  for (const cells of rows) {
    const row = table && grid.press.tag('TR', table)
    const own = cells.map(() => row && grid.press.tag('TH', row, { O: 'Table', Scope: 'Column' }))
    printCells(grid, cells, { tags: own, height: heightOf(cells) })
    row?.element.end()
  }
}

interface Turning extends Grid {
  readonly turn: () => void
}

function printRow(grid: Turning, row: Row, tag: Tag): void {
  const { press, widths, turn } = grid
  if ('over' in row) {
    const whole = { press, widths: [sumOf(widths)] }
    const lines = cellLines(whole, [row.over], true)
    const span = press.tag('TD', tag, { O: 'Table', ColSpan: widths.length })
    if (press.room() < heightOf(lines) + LEAST) turn()
    return printCells(whole, lines, { tags: [span], height: heightOf(lines) })
  }
  const tags = row.cells.map(() => press.tag('TD', tag))
  let left = cellLines(grid, row.cells, false)
  if (press.room() < Math.min(heightOf(left), LEAST + 2 * EDGE)) turn()
  while (true) {
    const room = press.room() - 2 * EDGE
    const fitting = left.map(lines => fittingIn(lines, room))
    const cells = left.map((lines, at) => lines.slice(0, fitting[at]))
    printCells(grid, cells, { tags, height: heightOf(cells) })
    left = left.map((lines, at) => lines.slice(fitting[at]))
    if (left.every(lines => lines.length === 0)) return
    turn()
  }
}

function cellLines({ press, widths }: Grid, cells: readonly Words[], over: boolean): readonly CellLines[] {
  return cells.map((words, column) => {
    const measure = { wide: press.wide, size: SIZE, width: widths[column]! - 2 * EDGE }
    return linesOf(words).flatMap((line, at) =>
      setLines(line, over ? { ...measure, look: 'bold' } : measure).map((set, row) => ({
        ...{ line: set, size: SIZE, middle: over },
        height: LINE + (at > 0 && row === 0 ? PARAGRAPH : 0),
      })),
    )
  })
}

/** How many lines have room; always one, so that a row comes to its end. */
function fittingIn(lines: CellLines, room: number): number {
  let height = 0
  const over = lines.findIndex(line => (height += line.height) > room)
  return over < 0 ? lines.length : Math.max(over, 1)
}

interface RowPrint {
  readonly tags: readonly (Tag | null)[]
  readonly height: number
}

/** Prints cells side by side and their frame. */
function printCells({ press, widths }: Grid, cells: readonly CellLines[], { tags, height }: RowPrint): void {
  const top = press.down(height)
  let x = press.left
  cells.forEach((lines, column) => {
    const width = widths[column]!
    if (lines.length > 0) press.marked(tags[column] ?? null, () => printCell(press, lines, { x, top, width }))
    x += width
  })
  press.marked(null, () => press.frames(top, height, widths))
}

interface Place {
  readonly x: number
  readonly top: number
  readonly width: number
}

function printCell(press: Press, lines: CellLines, { x, top, width }: Place): void {
  let y = top + EDGE
  for (const { line, height, size, middle } of lines) {
    y += height
    const aside = middle ? (width - line.width) / 2 : EDGE
    press.line(line, { x: x + aside, y: y - (LINE - SIZE), size })
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
