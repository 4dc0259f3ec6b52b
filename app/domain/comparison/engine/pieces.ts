import type { Run, Wordings } from '#app/domain/comparison/engine/runs.ts'
import { readableRuns } from '#app/domain/comparison/engine/readable.ts'
import type { Middle } from '#app/domain/comparison/engine/middle.ts'
import { appendAll } from '#app/domain/comparison/engine/numbers.ts'
import type { Numbers } from '#app/domain/comparison/engine/numbers.ts'
import { isSpaceCode } from '#app/domain/comparison/engine/characters.ts'
import { sameLetters } from '#app/domain/structure/letters.ts'

/**
 * Pieces of a comparison, flat: [what, beforeStart, beforeEnd, afterStart, afterEnd, …]. In order they cover both
 * texts; offsets are UTF-16 code units. `what` is EQUAL (letter for letter), CHANGED (either side may be empty) or
 * TYPOGRAPHIC (the same words in other letters, quotes, dashes or blanks).
 */
export type Pieces = Numbers

export const PIECE = 5 // numbers per piece
export const EQUAL = 0
export const CHANGED = 1
export const TYPOGRAPHIC = 2

const LONGEST_FOLDED = 200 // a longer change is no matter of letters
const CLOSE = 0x29
const MOST_BLANKS = 12 // that one print may have more than another

/** Where the pieces of two provisions go, and what has been written of each text so far. */
interface Writing {
  readonly pieces: Pieces
  /** The first piece of these provisions: pieces are joined no further back. */
  readonly first: number
  readonly before: string
  readonly after: string
  i: number
  j: number
}

/** Appends the pieces of two provisions, word by word: exact, then made readable. The wordings are those of the middle. */
export function writePieces(wordings: Wordings, middle: Middle, pieces: Pieces): void {
  const [before, after] = wordings.tokens.lexicon.texts
  const { lead, trail } = middle
  const start = { i: middle.before.start, j: middle.after.start }
  const end = { i: middle.before.end, j: middle.after.end }
  const writing: Writing = { pieces, first: pieces.count, before, after, i: start.i, j: start.j }
  writePiece(writing, EQUAL, { i: start.i + lead, j: start.j + lead })
  writeRuns(wordings, writing, { i: end.i - trail, j: end.j - trail })
  writePiece(writing, EQUAL, end)
}

/** The runs that both wordings share, and what stands between them. */
function writeRuns(wordings: Wordings, writing: Writing, to: { i: number; j: number }): void {
  const { starts, ends } = wordings.tokens
  let oldTo = wordings.before.from
  let newTo = wordings.after.from
  for (const run of readableRuns(wordings)) {
    const changed = run.before > oldTo || run.after > newTo
    writeBetween(writing, { i: starts[run.before]!, j: starts[run.after]! }, changed)
    writeRun(wordings, writing, run)
    oldTo = run.before + run.length
    newTo = run.after + run.length
    writing.i = ends[oldTo - 1]!
    writing.j = ends[newTo - 1]!
  }
  writeBetween(writing, to, oldTo < wordings.before.to || newTo < wordings.after.to)
}

/** Appends one piece, joined to the one before where both are of a kind and nothing lies between. */
function writePiece(writing: Writing, what: number, to: { i: number; j: number }): void {
  const { pieces, i, j } = writing
  if (to.i === i && to.j === j) return
  const last = pieces.count - PIECE
  if (last >= writing.first && pieces.values[last] === what) {
    pieces.values[last + 2] = to.i
    pieces.values[last + 4] = to.j
  } else appendAll(pieces, [what, i, to.i, j, to.j])
  writing.i = to.i
  writing.j = to.j
}

/** A run of equal tokens: mostly one native comparison; where letters or blanks differ, its halves, down to the words. */
function writeRun(wordings: Wordings, writing: Writing, { before, after, length }: Run): void {
  const { starts, ends } = wordings.tokens
  const end = { i: ends[before + length - 1]!, j: ends[after + length - 1]! }
  if (length === 1) return writeWord(writing, end)
  if (sameSlices(writing, end)) return writePiece(writing, EQUAL, end)
  const half = length >> 1
  writeRun(wordings, writing, { before, after, length: half })
  writeBetween(writing, { i: starts[before + half]!, j: starts[after + half]! }, false)
  writeRun(wordings, writing, { before: before + half, after: after + half, length: length - half })
}

/** One token of a run. Its id says that it is the same word; that is believed of letters alone, never of a hash. */
function writeWord(writing: Writing, to: { i: number; j: number }): void {
  const { before, after, i, j } = writing
  if (sameSlices(writing, to)) writePiece(writing, EQUAL, to)
  else
    writePiece(writing, sameLetters(before.slice(i, to.i), after.slice(j, to.j)) ? TYPOGRAPHIC : CHANGED, to)
}

/** What stands between two runs: a change with the blanks around it, or blanks alone. */
function writeBetween(writing: Writing, to: { i: number; j: number }, changed: boolean): void {
  if (sameSlices(writing, to)) return writePiece(writing, EQUAL, to)
  if (!changed) return writePiece(writing, TYPOGRAPHIC, to)
  const { before, after, i, j } = writing
  let lead = 0
  while (
    i + lead < to.i &&
    j + lead < to.j &&
    isSharedBlank(before.charCodeAt(i + lead), after.charCodeAt(j + lead))
  )
    lead++
  writePiece(writing, EQUAL, { i: i + lead, j: j + lead })
  let tail = 0
  while (
    to.i - tail > writing.i &&
    to.j - tail > writing.j &&
    isSharedTail(before.charCodeAt(to.i - tail - 1), after.charCodeAt(to.j - tail - 1))
  ) {
    tail++
  }
  const end = { i: to.i - tail, j: to.j - tail }
  writePiece(writing, isTypographic(writing, end) ? TYPOGRAPHIC : CHANGED, end)
  writePiece(writing, EQUAL, to)
}

/** Whether what is next in both texts is equal up to the places given, asked of the engine's own string equality. */
function sameSlices({ before, after, i, j }: Writing, to: { i: number; j: number }): boolean {
  return to.i - i === to.j - j && before.slice(i, to.i) === after.slice(j, to.j)
}

/** A blank that both texts have is no part of the change it stands beside. */
function isSharedBlank(one: number, other: number): boolean {
  return one === other && isSpaceCode(one)
}

/** Nor is the bracket behind a number: of «5)» for «6)» the digit changed. */
function isSharedTail(one: number, other: number): boolean {
  return one === other && (one === CLOSE || isSpaceCode(one))
}

/** «а - б» for «а-б», «…» for «...»: cut into other tokens, and yet the same words. */
function isTypographic({ before, after, i, j }: Writing, to: { i: number; j: number }): boolean {
  if (Math.max(to.i - i, to.j - j) > LONGEST_FOLDED || Math.abs(to.i - i - (to.j - j)) > MOST_BLANKS)
    return false
  const old = before.slice(i, to.i).trim()
  const now = after.slice(j, to.j).trim()
  // Nearly all changes differ in their first letter.
  if (old.charCodeAt(0) !== now.charCodeAt(0) && !sameLetters(old.slice(0, 1), now.slice(0, 1))) return false
  return sameLetters(withoutBlanks(old), withoutBlanks(now))
}

/** Blanks beside a sign are typography; between two words they are not: «не законный» is not «незаконный». */
function withoutBlanks(text: string): string {
  return text.replace(/\s+(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\s+/gu, '')
}
