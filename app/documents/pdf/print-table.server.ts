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
const SHORT = 16 * LINE // a row that is not taller is not parted: what is changed is read beside what it was

/** Prints a table in its frame; the heads stand on each page, and a long row goes on over pages. */
export function* printTable(press: Press, table: Table, done: number): RowsDone {
  const grid = gridOf(press, table)
  const tag = press.tag('Table')
  const heads = headsOf(grid, table)
  if (press.room() < roomToBegin(press, table)) press.turn()
  printHeads(grid, heads, tag)
  const turn = () => {
    press.turn()
    printHeads(grid, heads, null)
  }
  for (const [at, row] of table.rows.entries()) {
    const own = press.tag('TR', tag)
    printRow({ ...grid, turn }, { row, tag: own, next: table.rows[at + 1] })
    own.element.end() // is written at once
    yield ++done
  }
  press.down(8)
}

/** How much room a table takes that is worth beginning: its heads and what its first row needs, in points. */
export function roomToBegin(press: Press, table: Table): number {
  const grid = gridOf(press, table)
  const [first, second] = table.rows
  return sumOf(headsOf(grid, table).map(heightOf)) + (first ? roomFor(grid, first, second) : 0)
}

/** How much room is worth beginning a row for: all of a short one; a line over the columns leads to the next row. */
function roomFor(grid: Grid, row: Row, next: Row | undefined): number {
  const led = 'over' in row && next ? roomFor(grid, next, undefined) : 0
  return roomForCells(linesIn(grid, row)) + led
}

function roomForCells(cells: readonly CellLines[]): number {
  const height = heightOf(cells)
  return height > SHORT ? LEAST + 2 * EDGE : height
}

interface Grid {
  readonly press: Press
  /** Of the columns, in points. */
  readonly widths: readonly number[]
}

function gridOf(press: Press, { widths }: Table): Grid {
  const shares = sumOf(widths)
  return { press, widths: widths.map(each => (each / shares) * press.width) }
}

/** A line within a cell, and how far it is from the one above. */
interface CellLine {
  readonly line: SetLine
  /** Which paragraph of the cell it is of. */
  readonly paragraph: number
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
        const measure = { letters: press.letters, size, width: widths[column]! - 2 * EDGE }
        const own = setLines([{ text }], at === 0 ? { ...measure, look: 'bold' } : measure)
        return own.map(line => ({ line, paragraph: at, height: size + 2, size, middle: true }))
      }),
    ),
  )
}

function heightOf(cells: readonly CellLines[]): number {
  return Math.max(...cells.map(wordsHeight), LINE) + 2 * EDGE
}

function wordsHeight(lines: CellLines): number {
  return lines.reduce((sum, { height }) => sum + height, 0)
}

/** Heads are words of the table once; on the pages after they are told to nobody who listens. */
function printHeads(grid: Grid, rows: readonly (readonly CellLines[])[], table: Tag | null): void {
  for (const cells of rows) {
    const row = table && grid.press.tag('TR', table)
    const tags = cells.map(lines => {
      const own = row && grid.press.tag('TH', row, { O: 'Table', Scope: 'Column' })
      return own && tagsOf(grid.press, own, lines)
    })
    printCells(grid, cells, { tags, height: heightOf(cells) })
    row?.element.end()
  }
}

/** The tags of the paragraphs of a cell; a cell with one paragraph is that paragraph. */
function tagsOf(press: Press, cell: Tag, lines: CellLines): readonly Tag[] {
  const count = (lines.at(-1)?.paragraph ?? 0) + 1
  return count === 1 ? [cell] : Array.from({ length: count }, () => press.tag('P', cell))
}

interface Turning extends Grid {
  readonly turn: () => void
}

interface TaggedRow {
  readonly row: Row
  readonly tag: Tag
  readonly next: Row | undefined
}

function printRow(grid: Turning, { row, tag, next }: TaggedRow): void {
  const { press, widths, turn } = grid
  const over = 'over' in row
  let left = linesIn(grid, row)
  if (press.room() < (over ? roomFor(grid, row, next) : roomForCells(left))) turn()
  const span = over ? { O: 'Table', ColSpan: widths.length } : undefined
  const tags = left.map(lines => tagsOf(press, press.tag('TD', tag, span), lines))
  while (true) {
    const room = press.room() - 2 * EDGE
    const fitting = left.map(lines => fittingIn(lines, room))
    const cells = left.map((lines, at) => lines.slice(0, fitting[at]))
    printCells(over ? wholeOf(grid) : grid, cells, { tags, height: heightOf(cells) })
    left = left.map((lines, at) => lines.slice(fitting[at]))
    if (left.every(lines => lines.length === 0)) return
    turn()
  }
}

/** The grid of a line over all columns. */
function wholeOf({ press, widths }: Grid): Grid {
  return { press, widths: [sumOf(widths)] }
}

function linesIn(grid: Grid, row: Row): readonly CellLines[] {
  return 'over' in row ? cellLines(wholeOf(grid), [row.over], true) : cellLines(grid, row.cells, false)
}

function cellLines({ press, widths }: Grid, cells: readonly Words[], over: boolean): readonly CellLines[] {
  return cells.map((words, column) => {
    const measure = { letters: press.letters, size: SIZE, width: widths[column]! - 2 * EDGE }
    return linesOf(words).flatMap((line, at) =>
      setLines(line, over ? { ...measure, look: 'bold' } : measure).map((set, row) => ({
        ...{ line: set, paragraph: at, size: SIZE, middle: over },
        height: LINE + (at > 0 && row === 0 ? PARAGRAPH : 0),
      })),
    )
  })
}

/** How many lines have room; always one, so that a row comes to its end, and where it can be, not all but the last. */
function fittingIn(lines: CellLines, room: number): number {
  let height = 0
  const over = lines.findIndex(line => (height += line.height) > room)
  if (over < 0) return lines.length
  return Math.max(over === lines.length - 1 ? over - 1 : over, 1)
}

interface RowPrint {
  /** Of each cell, a tag for each of its paragraphs; none where nobody listens. */
  readonly tags: readonly (readonly Tag[] | null)[]
  readonly height: number
}

/** Prints cells side by side and their frame. */
function printCells({ press, widths }: Grid, cells: readonly CellLines[], { tags, height }: RowPrint): void {
  const top = press.down(height)
  let x = press.left
  cells.forEach((lines, column) => {
    const width = widths[column]!
    printCell(press, lines, { x, top, width, height, tags: tags[column] ?? null })
    x += width
  })
  press.marked(null, () => press.frames(top, height, widths))
}

interface Place {
  readonly x: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly tags: readonly Tag[] | null
}

/** Prints the lines of a cell paragraph by paragraph; heads stand in the middle of it. */
function printCell(press: Press, lines: CellLines, { x, top, width, height, tags }: Place): void {
  let y = top + (lines[0]?.middle ? (height - wordsHeight(lines)) / 2 : EDGE)
  for (let from = 0, to = 0; from < lines.length; from = to) {
    const { paragraph } = lines[from]!
    while (lines[to]?.paragraph === paragraph) to++
    press.marked(tags?.[paragraph] ?? null, () => {
      for (const { line, height: own, size, middle } of lines.slice(from, to)) {
        y += own
        const aside = middle ? (width - line.width) / 2 : EDGE
        press.line(line, { x: x + aside, y: y - (LINE - SIZE), size })
      }
    })
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0)
}
