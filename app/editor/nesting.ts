import type { Level } from '#app/domain/structure/level.ts'
import { numberBetween } from '#app/domain/structure/number.ts'
import type { Line } from '#app/editor/line.ts'

/** Where the lines below line `at` end: the first one that does not stand below it. */
export function endOf(lines: readonly Line[], at: number): number {
  const line = lines[at]
  if (!line) return at
  const end = lines.findIndex((each, place) => place > at && each.depth <= line.depth && !isBody(each, line))
  return end < 0 ? lines.length : end
}

/** The depth of a line of `level` put at `at`: below the nearest line before it of a higher rank. */
export function depthAt(lines: readonly Line[], at: number, level: Level): number {
  const parent = lines.slice(0, at).findLast(line => rankOf(line.level) < rankOf(level))
  return parent ? parent.depth + 1 : 1
}

/** Of two levels the lower rank holds the other: an article a paragraph, a paragraph a subparagraph, this an indent. */
export function rankOf(level: Level): number {
  return RANKS[level] ?? LOWEST_RANK
}

/** Whether provisions of a level are numbered one after the other. */
export function isNumbered(level: Level): boolean {
  return level === 'paragraph' || level === 'subparagraph'
}

/**
 * The number of line `at` among the lines of its level beside it, by the rule of legal technique that nothing is
 * renumbered: `4-1` between 4 and 5. Empty where no number is free, or where its level has none.
 */
export function freeNumber(lines: readonly Line[], at: number): string {
  const line = lines[at]
  if (!line || !isNumbered(line.level)) return ''
  return numberBetween(neighbour(lines, at, -1), neighbour(lines, at, 1)) ?? ''
}

/**
 * The line at `at` made another level, with what stands below it, where the new level belongs; under the number it had
 * there before, if nobody took it.
 */
export function relevelled(lines: readonly Line[], at: number, level: Level): readonly Line[] {
  const line = lines[at]
  if (!line) return lines
  const depth = depthAt(lines, at, level)
  const { was = { level: line.level, number: line.number, layout: line.layout }, ...rest } = line
  const changed: Line = { ...rest, level, depth, number: '', layout: null, was }
  const below = lines.slice(at + 1, endOf(lines, at))
  const moved = lines.toSpliced(at, 1 + below.length, changed, ...shifted(below, line, changed))
  const again = was.level === level && !siblingNumbers(moved, at).includes(was.number)
  return moved.with(at, again ? { ...rest, ...was, depth } : { ...changed, number: freeNumber(moved, at) })
}

/** The numbers of the lines of the same level that stand below the same line as line `at`. */
function siblingNumbers(lines: readonly Line[], at: number): readonly string[] {
  const { level, depth } = lines[at]!
  const parent = lines.findLastIndex((line, place) => place < at && line.depth < depth)
  const beside = lines.slice(parent + 1, parent < 0 ? lines.length : endOf(lines, parent))
  return beside.flatMap(line =>
    line !== lines[at] && line.level === level && line.depth === depth && line.number !== ''
      ? [line.number]
      : [],
  )
}

const RANKS: Partial<Record<Level, number>> = { article: 0, note: 1, paragraph: 2, subparagraph: 3 }
const LOWEST_RANK = 4

function isBody(line: Line, of: Line): boolean {
  return line.face === 'body' && line.id === of.id
}

/** The number of the nearest line of the same level on one side, among those that stand below the same line. */
function neighbour(lines: readonly Line[], at: number, step: 1 | -1): string | undefined {
  const line = lines[at]!
  for (let place = at + step; ; place += step) {
    const each = lines[place]
    if (!each || each.depth < line.depth) return undefined
    if (each.depth === line.depth && each.level === line.level && each.number !== '') return each.number
  }
}

/** What stood below a line goes with it; what is now of its rank or higher stands beside it. */
function shifted(below: readonly Line[], before: Line, after: Line): Line[] {
  let delta = 0
  return below.map(line => {
    if (line.depth === before.depth + 1) {
      const beside = rankOf(line.level) <= rankOf(after.level)
      delta = (beside ? after.depth : after.depth + 1) - line.depth
    }
    return { ...line, depth: line.depth + delta }
  })
}
