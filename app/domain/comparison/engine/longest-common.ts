// The exact longest common subsequence, bit-parallel after Crochemore and others and Hyyrö: a row of the table is a
// string of bits, and one addition with carry moves thirty cells at once.

/** A run of interned tokens or lines: `ids[from]` up to, not including, `ids[to]`. */
export interface Span {
  readonly ids: Int32Array
  readonly from: number
  readonly to: number
}

/** Pairs of places that correspond, flat and ascending on both sides: [before, after, before, after …]. */
export type Matches = number[]

// 30 of 32 bits, so that the carry of an addition stays inside a signed integer.
const BITS = 30
const FULL = (1 << BITS) - 1

// Working memory kept between calls: the differences of a code's provisions are thousands of small problems.
let rows = new Int32Array(1 << 12)
let masks = new Int32Array(1 << 12)
// The mask of each id: its number, or one of these.
const FREE = -1
const HELD = -2 // by `a`, and not met in `b` yet
let slots = new Int32Array(1 << 12).fill(FREE)

/**
 * Appends a longest common subsequence of two spans to `matches`. Exact; bit-parallel after Hyyrö: 30 cells of the
 * table at a time, each row kept for the way back. Time and memory are length × length / 30.
 */
export function matchExactly(a: Span, b: Span, matches: Matches): void {
  const words = Math.ceil((b.to - b.from) / BITS)
  if (markPlaces(a, b, words) > 0) {
    fillRows(a, words)
    walkBack(a, b, { words, matches })
  }
  for (let place = a.from; place < a.to; place++) slots[a.ids[place]!] = FREE
}

/**
 * For each id that both spans hold a bit mask of its places in `b`; gives back how many such ids there are. With a mask
 * for every id of `b`, one line against half a million would take their square.
 */
function markPlaces(a: Span, b: Span, words: number): number {
  reserveSlots(Math.max(largest(a), largest(b)))
  for (let place = a.from; place < a.to; place++) slots[a.ids[place]!] = HELD
  let known = 0
  for (let place = b.from; place < b.to; place++) {
    const id = b.ids[place]!
    if (slots[id] === HELD) slots[id] = known++
  }
  if (masks.length < known * words) masks = new Int32Array(known * words * 2)
  else masks.fill(0, 0, known * words)
  for (let place = 0; place < b.to - b.from; place++) {
    const slot = slots[b.ids[b.from + place]!]!
    if (slot >= 0) masks[slot * words + ((place / BITS) | 0)]! |= 1 << (place % BITS)
  }
  return known
}

/** Makes room for an id; all slots are free between two calls. */
function reserveSlots(id: number): void {
  if (id >= slots.length) slots = new Int32Array(id * 2).fill(FREE)
}

/** The largest id of a span. */
export function largest({ ids, from, to }: Span): number {
  let most = 0
  for (let place = from; place < to; place++) if (ids[place]! > most) most = ids[place]!
  return most
}

/** One row of bits per token of `a`: a cleared bit is a place of `b` where the common subsequence grows by one. */
function fillRows(a: Span, words: number): void {
  const size = (a.to - a.from + 1) * words
  if (rows.length < size) rows = new Int32Array(size + (size >> 1))
  rows.fill(FULL, 0, words)
  for (let place = a.from; place < a.to; place++) {
    const row = (place - a.from) * words
    const slot = slots[a.ids[place]!]!
    if (slot < 0) rows.copyWithin(row + words, row, row + words)
    else fillRow(row, slot * words, words)
  }
}

/** The recurrence V' = (V + (V & M)) | (V & ~M), word by word with the carry handed on. */
function fillRow(row: number, mask: number, words: number): void {
  let carry = 0
  for (let word = 0; word < words; word++) {
    const grown = rows[row + word]!
    const here = masks[mask + word]!
    const sum = grown + (grown & here) + carry
    carry = sum >>> BITS
    rows[row + words + word] = (sum & FULL) | (grown & ~here)
  }
}

/** Reads the pairs off the rows from the end; a set bit says that the subsequence did not grow there. */
function walkBack(a: Span, b: Span, { words, matches }: { words: number; matches: Matches }): void {
  const first = matches.length
  let i = a.to - a.from
  let j = b.to - b.from
  while (i > 0 && j > 0) {
    if (a.ids[a.from + i - 1] === b.ids[b.from + j - 1]) {
      matches.push(b.from + --j, a.from + --i)
    } else if ((rows[i * words + (((j - 1) / BITS) | 0)]! >> ((j - 1) % BITS)) & 1) j--
    else i--
  }
  turnAround(matches, first)
}

/** Turns the pairs found on a way back around, from `first` on; reversing also puts each pair into its order. */
export function turnAround(matches: Matches, first: number): void {
  for (let low = first, high = matches.length - 1; low < high; low++, high--) {
    const held = matches[low]!
    matches[low] = matches[high]!
    matches[high] = held
  }
}
