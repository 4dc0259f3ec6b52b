import { tokenise } from '#app/domain/comparison/engine/tokens.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'
import type { Span } from '#app/domain/comparison/engine/longest-common.ts'
import { append, numbersFor } from '#app/domain/comparison/engine/numbers.ts'
import { nextLine } from '#app/domain/comparison/engine/walk.ts'
import type { Gaps } from '#app/domain/comparison/engine/walk.ts'
import type { Level } from '#app/domain/structure/level.ts'
import { fold, isUnseen } from '#app/domain/structure/letters.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'

// The workplace of an alignment: lines in columns, ties between them, and blocks that are still unknown. Columns,
// since a code holds thousands of lines and most of them are never looked at.

/**
 * The provisions of one side that may have changed, in reading order, with what is found out about each.
 * All arrays are indexed by line; offsets are UTF-16 code units in the text.
 */
export interface Lines {
  readonly source: 0 | 1
  readonly text: string
  readonly starts: Int32Array
  /** Line ends and blank lines that follow belong to the line. */
  readonly ends: Int32Array
  /** The line of the other side it corresponds to, or NONE. */
  readonly partners: Int32Array
  /** How sure the correspondence is: one of the TIEs. */
  readonly ties: Int32Array
  /** The split or merge it is part of, or NONE. */
  readonly groups: Int32Array
  /** Tokens of the line once cut: first, end, where the words after the number begin; NONE before. */
  readonly tokenFrom: Int32Array
  readonly tokenTo: Int32Array
  readonly weights: Int32Array
  readonly numberings: (Numbering | null | undefined)[]
  /** What is printed some pages around a line, itself included: unchanged provisions, too. */
  readonly around: (line: number) => string
}

/** The number printed at the head of a provision: what it numbers, and how many code units it takes. */
export interface Numbering {
  readonly level: Level
  readonly number: string
  readonly length: number
}

/** Two sides being aligned. */
export interface Sides {
  readonly before: Lines
  readonly after: Lines
  readonly tokens: Tokens
  readonly groups: Group[]
}

/** One provision that became several, or several that became one: `first` to `last` are neighbours on the other side. */
export interface Group {
  readonly kind: 'split' | 'merge'
  readonly whole: number
  first: number
  last: number
}

/** A stretch of lines on both sides that lie opposite each other: [from, to) of before and of after. */
export interface Block {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export const NONE = -1
export const SAME = 1 // letter for letter, or but for typography
export const ALIKE = 2 // the same provision, edited
export const MOVED = 3
export const FAINT = 4 // alike and in place, and yet rather two provisions where either has a likelier partner elsewhere

const PAGES = 8_000 // letters: what is a formula is repeated so near; 64,000 tell no more of them

// Where lines begin and end while they are cut, kept between calls.
const cutStarts = numbersFor(1 << 8)
const cutEnds = numbersFor(1 << 8)

/** The lines inside the gaps of one text, and how many there are up to each gap. */
export function linesInGaps(text: string, source: 0 | 1, gaps: Gaps): { lines: Lines; counts: number[] } {
  cutStarts.count = 0
  cutEnds.count = 0
  const counts: number[] = [0]
  for (let gap = source * 2; gap < gaps.length; gap += 4) {
    cutLines(text, [gaps[gap]!, gaps[gap + 1]!])
    counts.push(cutStarts.count)
  }
  const lines: Lines = linesAt(text, source, {
    starts: cutStarts.values.subarray(0, cutStarts.count),
    ends: cutEnds.values.subarray(0, cutEnds.count),
    around: line => text.slice(Math.max(lines.starts[line]! - PAGES, 0), lines.ends[line]! + PAGES),
  })
  return { lines, counts }
}

/** Lines at known places: the provisions of an act, laid out one after the other. */
export function linesAt(
  text: string,
  source: 0 | 1,
  { starts, ends, around }: Pick<Lines, 'starts' | 'ends' | 'around'>,
): Lines {
  const count = starts.length
  // All columns in one array: each of its own costs half a microsecond, as much as cutting a short line into words.
  const columns = new Int32Array(count * 8)
  const column = (index: number) => columns.subarray(index * count, (index + 1) * count)
  columns.set(starts)
  columns.set(ends, count)
  columns.fill(NONE, 2 * count, 5 * count)
  return {
    source,
    text,
    starts: column(0),
    ends: column(1),
    partners: column(2),
    groups: column(3),
    tokenFrom: column(4),
    tokenTo: column(5),
    weights: column(6),
    ties: column(7),
    numberings: new Array<Numbering | null | undefined>(count),
    around,
  }
}

/** The tokens of a line, cut when first asked for. */
export function spanOf(lines: Lines, line: number, tokens: Tokens): Span {
  cut(lines, line, tokens)
  return { ids: tokens.ids, from: lines.tokenFrom[line]!, to: lines.tokenTo[line]! }
}

/** How much evidence a line holds: the letters of its words, small words hardly counted. */
export function weightOf(lines: Lines, line: number, tokens: Tokens): number {
  cut(lines, line, tokens)
  return lines.weights[line]!
}

/** The number printed at the head of a line, read when first asked for. */
export function numberingAt(lines: Lines, line: number): Numbering | null {
  const known = lines.numberings[line]
  if (known !== undefined) return known
  const mark = markOf(lines.text.slice(lines.starts[line]!, lines.ends[line]!).trim())
  return (lines.numberings[line] = mark && mark.number !== '' ? comparable(mark) : null)
}

/** A number in whatever letters it is printed: «e)» with a Latin letter is «е)». */
export function comparable(numbering: Numbering): Numbering {
  return numbering.number.charCodeAt(0) <= DIGIT_9
    ? numbering
    : { ...numbering, number: fold(numbering.number) }
}

const DIGIT_9 = 0x39

/** Ties two lines to each other. */
export function tie(sides: Sides, [before, after]: readonly [number, number], how: number): void {
  sides.before.partners[before] = after
  sides.after.partners[after] = before
  sides.before.ties[before] = how
  sides.after.ties[after] = how
}

/** Takes a tie back. */
export function untie({ before, after }: Sides, line: number): void {
  const partner = before.partners[line]!
  before.partners[line] = NONE
  after.partners[partner] = NONE
  before.ties[line] = 0
  after.ties[partner] = 0
}

/** Whether nothing is known yet about what became of a line. */
export function isLoose(lines: Lines, line: number): boolean {
  return lines.partners[line] === NONE && lines.groups[line] === NONE
}

/** Whether nothing is seen of a line: one more or less is no provision. */
export function isBlankAt({ text, starts, ends, weights, numberings }: Lines, line: number): boolean {
  if (weights[line]! > 0) return false // known by its words; the text is far away by now
  const start = starts[line]!
  if (numberings[line]?.number) return false // an article of an act may have a number and no words
  return isUnseen(text.charAt(start)) && isUnseen(text.slice(start, ends[line]))
}

/** Cuts a line into tokens at most once; a line that no evidence asks about is never cut. */
function cut(lines: Lines, line: number, tokens: Tokens): void {
  if (lines.tokenFrom[line] !== NONE) return
  lines.tokenFrom[line] = tokens.count
  lines.weights[line] = tokenise(tokens, lines.source, { start: lines.starts[line]!, end: lines.ends[line]! })
  lines.tokenTo[line] = tokens.count
}

/** A blank line is no provision: it stays with the line before it. */
function cutLines(text: string, [from, to]: readonly [number, number]): void {
  const first = cutStarts.count
  for (let start = from, end = from; start < to; start = end) {
    end = nextLine(text, start, to)
    if (cutStarts.count > first && isBlank(text, start, end)) cutEnds.values[cutEnds.count - 1] = end
    else {
      append(cutStarts, start)
      append(cutEnds, end)
    }
  }
}

/** White space as official texts hold it, the no-break space included. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 10 && code !== 13 && code !== 32 && code !== 9 && code !== 0xa0) return false
  }
  return true
}

/** The stretches of some blocks that have lines on both sides, between lines already tied in order. */
export function blocksBetweenTies({ before }: Sides, blocks: readonly Block[]): Block[] {
  const between: Block[] = []
  for (const { from: first, to, start: opposite, end } of blocks) {
    let from = first
    let start = opposite
    for (let line = from; line < to; line++) {
      const partner = before.partners[line]!
      if (partner === NONE || before.ties[line] === MOVED) continue
      if (line > from && partner > start) between.push({ from, to: line, start, end: partner })
      from = line + 1
      start = partner + 1
    }
    if (to > from && end > start) between.push({ from, to, start, end })
  }
  return between
}

/** The lines of a stretch nothing is known about yet. */
export function looseWithin(lines: Lines, from: number, to: number): number[] {
  const loose: number[] = []
  for (let line = from; line < to; line++) if (isLoose(lines, line)) loose.push(line)
  return loose
}

/** Ties a group: the whole to its parts, in its place if not told otherwise. */
export function tieGroup(sides: Sides, group: Group, how = ALIKE): void {
  const { kind, whole, first, last } = group
  const [one, many] = kind === 'split' ? [sides.before, sides.after] : [sides.after, sides.before]
  if (isLoose(one, whole)) tie(sides, kind === 'split' ? [whole, first] : [first, whole], how)
  one.groups[whole] = sides.groups.push(group) - 1
  many.groups.fill(one.groups[whole]!, first, last + 1)
  many.ties.fill(one.ties[whole]!, first, last + 1)
}
