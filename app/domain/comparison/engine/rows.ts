import type { Kind } from '#app/domain/comparison/comparison.ts'
import { isBlankAt, isLoose, MOVED, NONE, numberingAt, spanOf } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { middleOf } from '#app/domain/comparison/engine/middle.ts'
import type { TextRange } from '#app/domain/comparison/engine/middle.ts'
import { CHANGED, EQUAL, PIECE, TYPOGRAPHIC, writePieces } from '#app/domain/comparison/engine/pieces.ts'
import type { Pieces } from '#app/domain/comparison/engine/pieces.ts'
import { appendAll } from '#app/domain/comparison/engine/numbers.ts'
import type { Span } from '#app/domain/comparison/engine/longest-common.ts'
import { tokenise } from '#app/domain/comparison/engine/tokens.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

// Up to here lines were tied; here they become what a reader sees, in the order of the new text.

/** Lines of both sides that correspond, with the pieces of their comparison. */
export interface Row extends Judgement {
  /** Lines [from, to) of each side; from = to where there are none. */
  readonly before: LineRange
  readonly after: LineRange
  /** Numbers [from, to) of the pieces. */
  readonly pieces: LineRange
}

/** What became of a provision, and whether its words changed beyond typography and its own number. */
export interface Judgement {
  readonly kind: Kind
  readonly edited: boolean
}

/** Indices [from, to) of lines or of pieces. */
export interface LineRange {
  readonly from: number
  readonly to: number
}

/**
 * Tells the rows of a block in reading order; a deletion stands where the old text had it, before what is new there.
 * They are told one by one, since half a million of them kept cost more than all that was found out about them.
 */
export function eachRow(sides: Sides, block: Block, { pieces, tell }: Telling): void {
  let reached = block.from
  let inPlace = { line: block.start - 1, before: block.from } // the next line that stands where its partner stood
  for (let line = block.start; line < block.end;) {
    if (line > inPlace.line) inPlace = nextInPlace(sides, block, line)
    for (; reached < inPlace.before; reached++) {
      if (isLoose(sides.before, reached)) tell(deletion(sides, reached, pieces))
    }
    if (isLoose(sides.after, line)) {
      tell(insertion(sides, line++, pieces))
      continue
    }
    const ranges = rangesAt(sides, line)
    tell(rowAt(sides, ranges, pieces))
    if (line === inPlace.line) reached = Math.max(reached, ranges.before.to)
    line = ranges.after.to
  }
  for (; reached < block.to; reached++) {
    if (isLoose(sides.before, reached)) tell(deletion(sides, reached, pieces))
  }
}

/** Where the pieces of the rows are written, and who is told of each row. */
interface Telling {
  readonly pieces: Pieces
  readonly tell: (row: Row) => void
}

/** The rows of a block, kept. */
export function rowsOf(sides: Sides, block: Block, pieces: Pieces): Row[] {
  const rows: Row[] = []
  eachRow(sides, block, { pieces, tell: row => rows.push(row) })
  return rows
}

/** The next new line whose old one stood in order; deletions before that one are told before it. */
function nextInPlace(sides: Sides, block: Block, from: number): { line: number; before: number } {
  for (let line = from; line < block.end; line++) {
    if (isLoose(sides.after, line) || sides.after.ties[line] === MOVED) continue
    return { line, before: rangesAt(sides, line).before.from }
  }
  return { line: block.end, before: block.to }
}

/** The lines that a line of the new text which is not loose stands for, and those of the old text it came from. */
function rangesAt({ after, groups }: Sides, line: number): { before: LineRange; after: LineRange } {
  const group = groups[after.groups[line]!]
  if (group?.kind === 'split')
    return { before: single(group.whole), after: { from: line, to: group.last + 1 } }
  if (group) return { before: { from: group.first, to: group.last + 1 }, after: single(line) }
  return { before: single(after.partners[line]!), after: single(line) }
}

/** One line as a range. */
function single(line: number): LineRange {
  return { from: line, to: line + 1 }
}

const NO_LINES: LineRange = { from: 0, to: 0 }

/** The row of a line that only the new text has; its piece has no place in the old one. */
function insertion({ after }: Sides, line: number, pieces: Pieces): Row {
  const { start, end } = textRange(after, single(line))
  const isBlank = isBlankAt(after, line)
  return {
    kind: isBlank ? 'kept' : 'inserted',
    edited: false,
    before: NO_LINES,
    after: single(line),
    pieces: onePiece(pieces, [isBlank ? TYPOGRAPHIC : CHANGED, 0, 0, start, end]),
  }
}

/** The row of a line that only the old text has; its piece has no place in the new one. */
function deletion({ before }: Sides, line: number, pieces: Pieces): Row {
  const { start, end } = textRange(before, single(line))
  const isBlank = isBlankAt(before, line)
  return {
    kind: isBlank ? 'kept' : 'deleted',
    edited: false,
    before: single(line),
    after: NO_LINES,
    pieces: onePiece(pieces, [isBlank ? TYPOGRAPHIC : CHANGED, start, end, 0, 0]),
  }
}

/** Appends the only piece of a row. */
function onePiece(pieces: Pieces, piece: readonly number[]): LineRange {
  const from = pieces.count
  appendAll(pieces, piece)
  return { from, to: pieces.count }
}

/** The row of lines that correspond; their words are compared only where the letters differ. */
function rowAt(sides: Sides, ranges: { before: LineRange; after: LineRange }, pieces: Pieces): Row {
  const from = pieces.count
  const before = textRange(sides.before, ranges.before)
  const after = textRange(sides.after, ranges.after)
  if (isSameText(sides, before, after))
    appendAll(pieces, [EQUAL, before.start, before.end, after.start, after.end])
  else writeWords(sides, ranges, pieces)
  const { kind, edited } = judged(sides, ranges, { pieces, first: from })
  return { kind, edited, before: ranges.before, after: ranges.after, pieces: { from, to: pieces.count } }
}

/** Lines as a stretch of their text. */
function textRange(lines: Lines, { from, to }: LineRange): TextRange {
  return { start: lines.starts[from]!, end: lines.ends[to - 1]! }
}

/** The length first: most changed provisions differ in it. */
function isSameText({ before, after }: Sides, one: TextRange, other: TextRange): boolean {
  if (one.end - one.start !== other.end - other.start) return false
  return before.text.slice(one.start, one.end) === after.text.slice(other.start, other.end)
}

/** Writes what became of the words. Lines that no evidence asked about are cut only where they differ. */
function writeWords(
  { before, after, tokens }: Sides,
  ranges: { before: LineRange; after: LineRange },
  pieces: Pieces,
): void {
  const old = textRange(before, ranges.before)
  const now = textRange(after, ranges.after)
  if (isCut(before, ranges.before) || isCut(after, ranges.after)) {
    const wordings = {
      tokens,
      before: spanOfLines(before, ranges.before, tokens),
      after: spanOfLines(after, ranges.after, tokens),
    }
    return writePieces(wordings, { before: old, after: now, lead: 0, trail: 0 }, pieces)
  }
  const middle = middleOf(tokens.lexicon.texts, old, now)
  const { lead, trail } = middle
  const wordings = {
    tokens,
    before: spanOfText(tokens, 0, { start: old.start + lead, end: old.end - trail }),
    after: spanOfText(tokens, 1, { start: now.start + lead, end: now.end - trail }),
  }
  writePieces(wordings, middle, pieces)
}

/** Whether a line has been cut into tokens; several lines are cut anew in any case. */
function isCut(lines: Lines, { from, to }: LineRange): boolean {
  return to - from === 1 && lines.tokenFrom[from] !== NONE
}

/** Several lines are cut anew, as one text: their tokens were cut one by one and need not lie together. */
function spanOfLines(lines: Lines, range: LineRange, tokens: Tokens): Span {
  if (range.to - range.from === 1) return spanOf(lines, range.from, tokens)
  return spanOfText(tokens, lines.source, textRange(lines, range))
}

/** The tokens of a stretch of text, cut now. */
function spanOfText(tokens: Tokens, source: 0 | 1, range: TextRange): Span {
  const from = tokens.count
  tokenise(tokens, source, range)
  return { ids: tokens.ids, from, to: tokens.count }
}

const LONGEST_MARK = 100 // code units: no number at the head of a provision ends behind so many, blanks included

/** What the pieces from `first` on come to. A new number alone is a renumbering, not an edit. */
function judged(
  sides: Sides,
  { before, after }: { before: LineRange; after: LineRange },
  written: { pieces: Pieces; first: number },
): Judgement {
  const old = isHeadKept(sides, before.from, written) ? null : numberingAt(sides.before, before.from)
  const now = old && numberingAt(sides.after, after.from)
  const renumbered = old !== null && now !== null && old.number !== now.number
  const words = {
    before: sides.before.starts[before.from]! + (renumbered ? old.length : 0),
    after: sides.after.starts[after.from]! + (renumbered ? now.length : 0),
  }
  const edited = changesWords(written, words)
  if (before.to - before.from > 1) return { kind: 'merged', edited }
  if (after.to - after.from > 1) return { kind: 'split', edited }
  if (sides.after.ties[after.from] === MOVED) return { kind: 'moved', edited }
  if (renumbered) return { kind: 'renumbered', edited }
  return { kind: edited ? 'edited' : 'kept', edited }
}

/** Whether two lines begin alike further than any number printed there, as most do: then it need not be read. */
function isHeadKept(
  { before }: Sides,
  line: number,
  { pieces: { values }, first }: { pieces: Pieces; first: number },
): boolean {
  // The number of a provision of an act is known and not printed before its words.
  if (before.numberings[line] !== undefined || values[first] !== EQUAL) return false
  return values[first + 2]! - values[first + 1]! > LONGEST_MARK
}

/** Whether any change reaches beyond the numbers; typography never counts. */
function changesWords(
  { pieces: { values, count }, first }: { pieces: Pieces; first: number },
  words: { before: number; after: number },
): boolean {
  for (let at = first; at < count; at += PIECE) {
    if (values[at] === CHANGED && (values[at + 2]! > words.before || values[at + 4]! > words.after))
      return true
  }
  return false
}
