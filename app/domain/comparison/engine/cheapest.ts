import { turnAround } from '#app/domain/comparison/engine/longest-common.ts'
import type { Matches, Span } from '#app/domain/comparison/engine/longest-common.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

// Alignment with affine gaps after Gotoh: opening a change has a price, going on with it has none. A reader pays once
// for every place where the eye must stop.

// What one more change costs a reader, in letters: fewer equal ones than this between two changes («и», «в», a
// comma) are better marked with them. On 1,344 edited paragraphs: 2.56 changes and 51.7 letters marked; at 5 it is
// 2.61 and 51.3, without any price 2.72 and 50.8.
const CHANGE_COSTS = 6

// What is noted of a cell, which is a place in both texts: how a change best comes there, and where a match is better.
const DOWN = 1 // the change takes a token of `a`, else one of `b`
const MATCHES = 2 // a match is better than it where another match follows
const OPENS = 4 // a match is better even where a change follows, which has to be opened

// Working memory kept between calls, as in longest-common.ts.
let ways = new Uint8Array(1 << 14)
// What the best way to each place of the last row is worth: to go on in whatever way, and to go on with a change.
let best = new Int32Array(256)
let changing = new Int32Array(256)
const olds = tellingFor(256)
const news = tellingFor(256)
// Which sides hold a token; none between two calls.
let sides = new Uint8Array(1 << 12)
const IN_A = 1
const IN_B = 2
const IN_BOTH = IN_A | IN_B

/** The tokens of one side that the other side has too, with their places in the store. */
interface Telling {
  places: Int32Array
  ids: Int32Array
  /** 1 where tokens that the other side lacks stand before; one more for those behind the last. */
  changes: Uint8Array
  count: number
}

/** No tokens yet, and room for so many. */
function tellingFor(most: number): Telling {
  return {
    places: new Int32Array(most),
    ids: new Int32Array(most),
    changes: new Uint8Array(most + 1),
    count: 0,
  }
}

/**
 * Appends to `matches` the alignment of two spans that is cheapest to read: most letters kept, less a price for each
 * change. Exact; time is length × length, so it is for short spans.
 */
export function matchCheapest(tokens: Tokens, [a, b]: readonly [Span, Span], matches: Matches): void {
  noteTelling(tokens, a, b)
  openTable(olds.count + 1, news.count + 1)
  for (let row = 1; row <= olds.count; row++) fillRow(tokens, row)
  walkBack(matches)
}

/**
 * A token that the other side lacks is part of a change, whatever lies around it: it needs no row, but to say that the
 * next match follows a change.
 */
function noteTelling({ lexicon }: Tokens, a: Span, b: Span): void {
  // All room is made before the first mark: where there is none, no mark is left behind.
  if (sides.length < lexicon.hashes.count) sides = new Uint8Array(lexicon.hashes.count * 2)
  reserve(olds, a)
  reserve(news, b)
  for (let at = a.from; at < a.to; at++) sides[a.ids[at]!]! |= IN_A
  for (let at = b.from; at < b.to; at++) sides[b.ids[at]!]! |= IN_B
  note(a, olds)
  note(b, news)
  for (let at = a.from; at < a.to; at++) sides[a.ids[at]!] = 0
  for (let at = b.from; at < b.to; at++) sides[b.ids[at]!] = 0
}

/** Makes room for all tokens of one side. */
function reserve(telling: Telling, { from, to }: Span): void {
  if (telling.places.length < to - from) Object.assign(telling, tellingFor((to - from) * 2))
}

/** Notes the telling tokens of one side. */
function note({ ids, from, to }: Span, telling: Telling): void {
  let count = 0
  telling.changes[0] = 0
  for (let at = from; at < to; at++) {
    const id = ids[at]!
    if (sides[id] === IN_BOTH) {
      telling.places[count] = at
      telling.ids[count++] = id
      telling.changes[count] = 0
    } else telling.changes[count] = 1
  }
  telling.count = count
}

/** Prepares the first row, in which nothing of `a` is read yet: a change that only inserts. */
function openTable(height: number, width: number): void {
  if (ways.length < height * width) ways = new Uint8Array(height * width * 2)
  if (best.length < width) {
    best = new Int32Array(width * 2)
    changing = new Int32Array(width * 2)
  }
  best.fill(-CHANGE_COSTS, 0, width)
  changing.fill(-CHANGE_COSTS, 0, width)
  ways.fill(0, 0, width)
  best[0] = 0 // before all tokens no change is open
}

/**
 * One token of `a` against all of `b`. One row of worths for either way is enough; the ways alone are kept whole,
 * a byte a cell. What a cell takes from the ones beside it is held in local variables. Most cells are no match, and only
 * ask which of two changes is better. A match goes on behind what is best before it, or behind a change where it must.
 */
function fillRow({ starts, ends }: Tokens, row: number): void {
  const width = news.count + 1
  const token = olds.places[row - 1]!
  const id = olds.ids[row - 1]!
  const letters = ends[token]! - starts[token]! + 1 // with the blank beside the word
  const followsChange = olds.changes[row - 1] === 1
  const [bestRow, changingRow, cells, ids, changes] = [best, changing, ways, news.ids, news.changes]
  let diagonal = bestRow[0]!
  let changed = changingRow[0]!
  let left = (bestRow[0] = -CHANGE_COSTS)
  cells[row * width] = DOWN
  for (let column = 1; column < width; column++) {
    const above = changingRow[column]!
    let way = 0
    if (above >= left) {
      left = above
      way = DOWN
    }
    let most = left
    if (ids[column - 1] === id) {
      const match = (followsChange || changes[column - 1] === 1 ? changed : diagonal) + letters
      if (match >= most) {
        most = match
        way |= MATCHES
        if (most - CHANGE_COSTS > left) {
          left = most - CHANGE_COSTS
          way |= OPENS
        }
      }
    }
    diagonal = bestRow[column]!
    changed = above
    bestRow[column] = most
    changingRow[column] = left
    cells[row * width + column] = way
  }
}

/** Follows the ways from the end; what is found backwards is turned around in place. */
function walkBack(matches: Matches): void {
  const first = matches.length
  const width = news.count + 1
  let i = olds.count
  let j = news.count
  let better = betterAt(i, j)
  while (i > 0 || j > 0) {
    const way = ways[i * width + j]!
    if (way & better) {
      matches.push(news.places[--j]!, olds.places[--i]!)
      better = betterAt(i, j)
    } else {
      if (way & DOWN) i--
      else j--
      better = OPENS
    }
  }
  turnAround(matches, first)
}

/** What says of a cell that a match is better than a change, by what follows it. */
function betterAt(i: number, j: number): number {
  return olds.changes[i] === 1 || news.changes[j] === 1 ? OPENS : MATCHES
}
