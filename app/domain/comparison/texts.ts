import { align } from '#app/domain/comparison/engine/align.ts'
import type { Kind } from '#app/domain/comparison/comparison.ts'
import { linesInGaps } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { gapsBetween } from '#app/domain/comparison/engine/lockstep.ts'
import { appendAll, numbersFor, taken } from '#app/domain/comparison/engine/numbers.ts'
import type { Numbers } from '#app/domain/comparison/engine/numbers.ts'
import { EQUAL, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { Pieces } from '#app/domain/comparison/engine/pieces.ts'
import { eachRow } from '#app/domain/comparison/engine/rows.ts'
import type { Judgement, LineRange, Row } from '#app/domain/comparison/engine/rows.ts'
import { tokensOf } from '#app/domain/comparison/engine/tokens.ts'
import { lettersIn } from '#app/domain/comparison/engine/walk.ts'
import type { Gaps } from '#app/domain/comparison/engine/walk.ts'

/**
 * Two texts compared, provisions being lines; flat, so that rendering, anchors and blame read it without objects.
 * Offsets are UTF-16 code units. The after ranges of the rows, in order, cover the after text.
 */
export interface TextComparison {
  readonly before: string
  readonly after: string
  /** ROW numbers a row: kind, edited, beforeStart, beforeEnd, afterStart, afterEnd, pieceFrom, pieceTo. */
  readonly rows: Int32Array
  /** PIECE numbers a piece: what, beforeStart, beforeEnd, afterStart, afterEnd. */
  readonly pieces: Int32Array
}

export const ROW = 8 // numbers per row

/** The kinds by the number a row holds; a kept row may be many unchanged lines. */
export const KINDS: readonly Kind[] = [
  'kept',
  'edited',
  'inserted',
  'deleted',
  'moved',
  'renumbered',
  'split',
  'merged',
]

const KEPT = 0
const NUMBERS = Object.fromEntries(KINDS.map((kind, number) => [kind, number])) as Record<Kind, number>

/** One row of a text comparison as an object, for readers that are in no hurry. */
export interface TextRow extends Judgement {
  readonly beforeStart: number
  readonly beforeEnd: number
  readonly afterStart: number
  readonly afterEnd: number
  /** Numbers [from, to) of the pieces. */
  readonly pieces: LineRange
}

/** Compares two texts line by line and word by word; the cost follows the change, not the texts. */
export function compareTexts(before: string, after: string): TextComparison {
  const gaps = gapsBetween(before, after)
  const olds = linesInGaps(before, 0, gaps)
  const news = linesInGaps(after, 1, gaps)
  const blocks = blocksOf(olds.counts, news.counts)
  const sides: Sides = {
    before: olds.lines,
    after: news.lines,
    tokens: tokensOf(before, after, lettersIn(gaps)),
    groups: [],
  }
  align(sides, blocks)
  return assembled(sides, blocks, gaps)
}

/** The rows of a comparison as objects. */
export function textRows({ rows }: TextComparison): TextRow[] {
  return Array.from({ length: rows.length / ROW }, (_, index) => {
    const row = rows.subarray(index * ROW, (index + 1) * ROW)
    return {
      kind: KINDS[row[0]!]!,
      edited: row[1] === 1,
      beforeStart: row[2]!,
      beforeEnd: row[3]!,
      afterStart: row[4]!,
      afterEnd: row[5]!,
      pieces: { from: row[6]!, to: row[7]! },
    }
  })
}

/** A block for each gap, from the running counts of its lines on both sides. */
function blocksOf(olds: readonly number[], news: readonly number[]): Block[] {
  return olds.slice(1).map((to, gap) => ({ from: olds[gap]!, to, start: news[gap]!, end: news[gap + 1]! }))
}

/** The rows of the gaps with what is unchanged between them. */
function assembled(sides: Sides, blocks: readonly Block[], gaps: Gaps): TextComparison {
  const { before, after } = { before: sides.before.text, after: sides.after.text }
  // A row holds a line at least, or what is kept before or behind a block.
  const most = sides.before.starts.length + sides.after.starts.length + blocks.length + 1
  const rows = numbersFor(most * ROW)
  const pieces = numbersFor(most * PIECE)
  const tell = (row: Row) => writeRow(rows, row, sides)
  let i = 0
  let j = 0
  blocks.forEach((block, gap) => {
    keep(rows, pieces, [i, gaps[gap * 4]!, j, gaps[gap * 4 + 2]!])
    eachRow(sides, block, { pieces, tell })
    i = gaps[gap * 4 + 1]!
    j = gaps[gap * 4 + 3]!
  })
  keep(rows, pieces, [i, before.length, j, after.length])
  return { before, after, rows: taken(rows), pieces: taken(pieces) }
}

/** Appends an unchanged stretch as one row and one piece, whatever its length. */
function keep(
  rows: Numbers,
  pieces: Pieces,
  [i, iTo, j, jTo]: readonly [number, number, number, number],
): void {
  if (iTo === i) return
  const from = pieces.count
  appendAll(pieces, [EQUAL, i, iTo, j, jTo])
  appendAll(rows, [KEPT, 0, i, iTo, j, jTo, from, pieces.count])
}

/** Appends a row in numbers; lines become offsets. */
function writeRow(rows: Numbers, row: Row, { before, after }: Sides): void {
  appendAll(rows, [
    NUMBERS[row.kind],
    row.edited ? 1 : 0,
    startOf(before, row.before),
    endOf(before, row.before),
    startOf(after, row.after),
    endOf(after, row.after),
    row.pieces.from,
    row.pieces.to,
  ])
}

/** Where some lines begin; 0 where the side has none. */
function startOf({ starts }: Lines, { from, to }: LineRange): number {
  return to > from ? starts[from]! : 0
}

/** Where some lines end; 0 where the side has none. */
function endOf({ ends }: Lines, { from, to }: LineRange): number {
  return to > from ? ends[to - 1]! : 0
}
