import { isLoose } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import { doubled } from '#app/domain/comparison/engine/numbers.ts'
import { phraseAt } from '#app/domain/comparison/engine/phrases.ts'
import type { Phrases, SiftedWords } from '#app/domain/comparison/engine/phrases.ts'

// In the language of law most words are everywhere; what tells one provision from another are short phrases that no
// other one holds. They are found in two passes over the words with one open-addressing table, without comparing lines.

/** Lines that may correspond: [before, after, votes] flat; votes = phrases that only these two lines hold. */
export type Candidates = number[]

// What the table holds for the one line that holds a phrase: its number and 1, for several lines MANY.
const FREE = 0
const MANY = -1
/** A line with more likely partners than this has none that is likely. */
const MOST_PER_LINE = 16

// An open-addressing table, SLOT numbers a slot: a phrase, the one old line and the one new line that hold it. They lie
// together, since a look-up is as slow as the memory it waits for. Kept between calls.
const SLOT = 4
let slots = new Int32Array(1 << 12)
let mask = 0
// The phrases of the old lines one after the other, or the slots that hold them once they are entered; behind them those
// of the new line in hand.
let said: Int32Array = new Int32Array(1 << 10)

/**
 * Pairs of the lines asked about, those still loose if not told otherwise, that share a phrase of so many words found in
 * no other of them: the rare phrases that tell a provision apart in formulaic text. Time is linear in the words.
 */
export function candidatesAmong(
  sides: Sides,
  { before, after }: Phrases,
  { words, isAsked = isLoose }: { readonly words: number; readonly isAsked?: typeof isLoose },
): Candidates {
  const bounds = [0]
  before.lines.forEach((line, index) => {
    const from = bounds[index]!
    bounds.push(isAsked(sides.before, line) ? say(before, index, { words, from }) : from)
  })
  const count = bounds[before.lines.length]!
  if (count === 0) return []
  reserve(count)
  const saidBy = (index: number) => [bounds[index]!, bounds[index + 1]!] as const
  before.lines.forEach((line, index) => enterAll(line, saidBy(index)))
  const met = new Uint8Array(sides.before.starts.length)
  after.lines.forEach((line, index) => {
    if (isAsked(sides.after, line)) meetAll(line, [count, say(after, index, { words, from: count })], met)
  })
  const candidates: Candidates = []
  before.lines.forEach((line, index) => {
    if (met[line] === 1) gather(line, saidBy(index), candidates)
  })
  return candidates
}

/** Makes room for twice the phrases there are, so that a free slot is near, and forgets those of the last call. */
function reserve(phrases: number): void {
  let size = 1 << 8
  while (size < phrases * 2) size *= 2
  if (slots.length < size * SLOT) slots = new Int32Array(size * SLOT)
  else slots.fill(FREE, 0, size * SLOT)
  mask = size * SLOT - 1
}

/**
 * Writes down a hash of each phrase of so many words of a line, from a place on, and gives back where they end; a line
 * of fewer words is one phrase.
 */
function say(side: SiftedWords, index: number, { words, from }: { words: number; from: number }): number {
  const { bounds, reaches } = side
  const first = bounds[index]!
  const last = bounds[index + 1]!
  while (from + last - first >= said.length) said = doubled(said)
  const length = Math.min(words, last - first)
  let to = from
  for (let at = first + Math.max(length, 1); at <= last; at++)
    if (reaches[at]! >= length) said[to++] = phraseAt(side, at, length)
  return to
}

/** Notes that phrases stand in an old line, and where that was noted. */
function enterAll(line: number, [from, to]: readonly [number, number]): void {
  for (let at = from; at < to; at++) {
    const slot = slotOf(said[at]!)
    if (slots[slot + 1] === FREE) {
      slots[slot] = said[at]!
      slots[slot + 1] = line + 1
    } else if (slots[slot + 1] !== line + 1) slots[slot + 1] = MANY
    said[at] = slot
  }
}

/** Notes that phrases of the old text stand in a new line; what no old line holds, or several, can link nothing. */
function meetAll(line: number, [from, to]: readonly [number, number], met: Uint8Array): void {
  for (let at = from; at < to; at++) {
    const slot = slotOf(said[at]!)
    if (slots[slot + 1]! <= FREE) continue
    if (slots[slot + 2] === FREE) {
      slots[slot + 2] = line + 1
      met[slots[slot + 1]! - 1] = 1
    } else if (slots[slot + 2] !== line + 1) slots[slot + 2] = MANY
  }
}

/**
 * The slot of a phrase by linear probing; two phrases of one hash are taken for one, which only blurs the votes. The
 * hashes of lines of one word are consecutive numbers and must be spread, or probing becomes a search.
 */
function slotOf(phrase: number): number {
  const spread = Math.imul(phrase, 0x2c1b3c6d)
  let slot = Math.imul(spread ^ (spread >>> 15), SLOT) & mask
  while (slots[slot + 1] !== FREE && slots[slot] !== phrase) slot = (slot + SLOT) & mask
  return slot
}

/** Adds the partners of an old line, each with the number of phrases that only the two of them hold. */
function gather(line: number, [from, to]: readonly [number, number], candidates: Candidates): void {
  const first = candidates.length
  for (let at = from; at < to; at++) {
    const slot = said[at]!
    if (slots[slot + 1] !== line + 1 || slots[slot + 2]! <= FREE) continue
    const other = slots[slot + 2]! - 1
    let place = first
    while (place < candidates.length && candidates[place + 1] !== other) place += 3
    if (place < candidates.length) candidates[place + 2]!++
    else if (place - first < MOST_PER_LINE * 3) candidates.push(line, other, 1)
  }
}
