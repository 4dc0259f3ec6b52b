import { KINDS, ROW } from '#app/domain/comparison/texts.ts'
import type { TextComparison } from '#app/domain/comparison/texts.ts'
import { CHANGED, PIECE } from '#app/domain/comparison/engine/pieces.ts'
import type { AmendedLaw } from '#tests/support/amended-law.ts'

/** How right a comparison is, counted so that several can be added up. */
export interface Judgement {
  /** Code units, white space apart, that are marked: rightly, wrongly, and those that should have been. */
  marks: { right: number; wrong: number; missed: number }
  /** Amended lines that were made from old ones, and how many are shown with all of these. */
  aligned: { right: number; all: number }
  moves: { right: number; claimed: number; all: number }
  splits: { right: number; all: number }
  merges: { right: number; all: number }
  /** Lines of which one phrase was changed, and the changes shown in them. */
  edits: { shown: number; lines: number }
}

/** Judges a comparison by what was really done. */
export function judge(law: AmendedLaw, comparison: TextComparison): Judgement {
  const rows = shownRows(law, comparison)
  return {
    marks: marksOf(law, comparison),
    aligned: alignedOf(law, rows),
    moves: movesOf(law, rows),
    splits: partsOf(law, rows, 'split'),
    merges: partsOf(law, rows, 'merged'),
    edits: editsOf(law, rows),
  }
}

/** What is told of a judgement. */
export type Figure =
  'f1' | 'marksPerNeeded' | 'editsPerLine' | 'aligned' | 'movePrecision' | 'moveRecall' | 'splits' | 'merges'

/** The figures of a judgement, 1 being perfect; 1 too where nothing of the sort was done. */
export function shares(judgement: Judgement): Record<Figure, number> {
  const { right, wrong, missed } = judgement.marks
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    f1: right + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed),
    marksPerNeeded: share(right + wrong, right + missed),
    editsPerLine: share(judgement.edits.shown, judgement.edits.lines),
    aligned: share(judgement.aligned.right, judgement.aligned.all),
    movePrecision: share(judgement.moves.right, judgement.moves.claimed),
    moveRecall: share(judgement.moves.right, judgement.moves.all),
    splits: share(judgement.splits.right, judgement.splits.all),
    merges: share(judgement.merges.right, judgement.merges.all),
  }
}

interface ShownRow {
  readonly kind: string
  readonly before: readonly number[]
  readonly after: readonly number[]
  /** Changes marked in it, one after the other. */
  readonly changes: number
}

/** For each new line the row that shows it. */
function shownRows({ before, after }: AmendedLaw, { rows, pieces }: TextComparison): Map<number, ShownRow> {
  const oldLine = lineNumbers(before)
  const newLine = lineNumbers(after)
  const shown = new Map<number, ShownRow>()
  for (let at = 0; at < rows.length; at += ROW) {
    const kind = KINDS[rows[at]!]!
    const olds = linesIn(oldLine, rows[at + 2]!, rows[at + 3]!)
    const news = linesIn(newLine, rows[at + 4]!, rows[at + 5]!)
    const changes = changesIn(pieces.subarray(rows[at + 6], rows[at + 7]))
    const each = kind === 'kept' && olds.length === news.length && olds.length > 1
    news.forEach((line, index) =>
      shown.set(line, { kind, before: each ? [olds[index]!] : olds, after: each ? [line] : news, changes }),
    )
  }
  return shown
}

function changesIn(pieces: Int32Array): number {
  let changes = 0
  for (let at = 0; at < pieces.length; at += PIECE) if (pieces[at] === CHANGED) changes++
  return changes
}

function lineNumbers(text: string): Int32Array {
  const numbers = new Int32Array(text.length + 1)
  let line = 0
  for (let at = 0; at <= text.length; at++) {
    numbers[at] = line
    if (text.charCodeAt(at) === 10) line++
  }
  return numbers
}

function linesIn(numbers: Int32Array, start: number, end: number): number[] {
  if (end <= start) return []
  const first = numbers[start]!
  return Array.from({ length: numbers[end - 1]! - first + 1 }, (_, index) => first + index)
}

function marksOf(law: AmendedLaw, { pieces }: TextComparison): Judgement['marks'] {
  const deleted = new Uint8Array(law.before.length)
  const inserted = new Uint8Array(law.after.length)
  for (let at = 0; at < pieces.length; at += PIECE) {
    if (pieces[at] !== CHANGED) continue
    deleted.fill(1, pieces[at + 1], pieces[at + 2])
    inserted.fill(1, pieces[at + 3], pieces[at + 4])
  }
  const marks = { right: 0, wrong: 0, missed: 0 }
  count(law.before, [law.deleted, deleted], marks)
  count(law.after, [law.inserted, inserted], marks)
  return marks
}

function count(
  text: string,
  [truth, shown]: readonly [Uint8Array, Uint8Array],
  marks: Judgement['marks'],
): void {
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= 32 || (truth[at] === 0 && shown[at] === 0)) continue
    if (truth[at] === shown[at]) marks.right++
    else if (shown[at] === 1) marks.wrong++
    else marks.missed++
  }
}

/** The lines of the new text with what was done to them; a blank line is no provision, and stays with the one before it. */
function provisionsOf({ after, origins, operations }: AmendedLaw) {
  const all = after.split('\n').map((text, line) => ({
    blank: text.trim() === '',
    line,
    olds: origins[line]!,
    operation: operations[line],
  }))
  return all.filter(({ blank }) => !blank)
}

function alignedOf(law: AmendedLaw, rows: Map<number, ShownRow>): Judgement['aligned'] {
  const aligned = { right: 0, all: 0 }
  for (const { line, olds, operation } of provisionsOf(law)) {
    if (operation === undefined || olds.length === 0) continue
    aligned.all++
    if (olds.every(old => rows.get(line)?.before.includes(old))) aligned.right++
  }
  return aligned
}

function movesOf(law: AmendedLaw, rows: Map<number, ShownRow>): Judgement['moves'] {
  const moves = { right: 0, claimed: 0, all: 0 }
  for (const { line, olds, operation } of provisionsOf(law)) {
    const truly = operation?.startsWith('moved') === true
    const row = rows.get(line)
    if (truly) moves.all++
    if (row?.kind !== 'moved') continue
    moves.claimed++
    if (truly && row.before.includes(olds[0]!)) moves.right++
  }
  return moves
}

function partsOf(
  law: AmendedLaw,
  rows: Map<number, ShownRow>,
  kind: 'split' | 'merged',
): Judgement['splits'] {
  const parts = { right: 0, all: 0 }
  for (const { line, olds, operation } of provisionsOf(law)) {
    if (operation !== kind) continue
    parts.all++
    const row = rows.get(line)
    if (row?.kind === kind && olds.every(old => row.before.includes(old))) parts.right++
  }
  return parts
}

function editsOf(law: AmendedLaw, rows: Map<number, ShownRow>): Judgement['edits'] {
  const edits = { shown: 0, lines: 0 }
  for (const { line, operation } of provisionsOf(law)) {
    const changes = rows.get(line)?.changes ?? 0
    if (changes === 0 || operation?.startsWith('phrase') !== true) continue
    edits.lines++
    edits.shown += changes
  }
  return edits
}
