import { doubled } from '#app/domain/comparison/engine/numbers.ts'
import { fold } from '#app/domain/structure/letters.ts'

// Two texts of a law hold a million tokens and thirty thousand different words. A word is known by two hashes of 32 bits
// over its code units; no string is made for it, and its letters are read once. Comparing letters at every look-up would
// be surer and take twice as long: reading a letter of a string costs 2 ns, all else about it less than one. So two
// hashes are believed while provisions are sought and aligned, and where the result is written, letters decide
// (`pieces.ts`): words made on purpose to share both hashes can spoil an alignment, but never hide a change.

/** Every different token of two texts once. Tokens that are the same words, typography aside, share an id. */
export interface Lexicon {
  readonly texts: readonly [string, string]
  /** Ids of words that had to be spelled, by the word as printed. */
  readonly spelled: Map<string, number>
  count: number
  /**
   * Open addressing, SLOT numbers a slot: id + 1 or 0 where free, and both hashes. They lie together, since a look-up is
   * as slow as the memory it waits for.
   */
  slots: Int32Array
  /** Letters that count as evidence: 0 for punctuation, 1 for small words, else the length. */
  weights: Int32Array
}

/** Both hashes of a word. */
interface Hashes {
  readonly hash: number
  readonly check: number
}

/** A word met for the first time: its hashes, its first code unit and how many it has. */
interface Word extends Hashes {
  readonly first: number
  readonly length: number
}

const SMALL_WORD = 3 // prepositions and conjunctions prove little
const LONGEST_WEIGHT = 60 // one enormous token must not outweigh a provision

const SIGN = /[\p{P}\p{S}]/u

const SLOT = 4 // numbers per slot, the last one unused: places are found by shifting
// Emptier, a table is twice as large, and a look-up waits longer for memory than it probes, as four slots lie in one line
// of the cache: at 0.5 a rewrite takes 5 % longer, and 10 where others use the cache.
const FULLEST = 0.75

/** An empty lexicon of two texts. */
export function lexiconOf(before: string, after: string): Lexicon {
  return {
    texts: [before, after],
    spelled: new Map(),
    count: 0,
    slots: new Int32Array(1024 * SLOT),
    weights: new Int32Array(512),
  }
}

// Two families of hashes, so that what one confuses the other tells apart: a polynomial, and xor with multiplication.
// Both begin at 0 and take in one code unit after the other.

/** The polynomial with one more code unit. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The other hash with one more code unit. */
export function checked(check: number, code: number): number {
  return Math.imul(check ^ code, 0x01000193)
}

/** The id of a word by its hashes; -1 where it was never met. By linear probing. */
export function idOf({ slots }: Lexicon, hash: number, check: number): number {
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask & -SLOT
  for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
    if (slots[slot + 1] === hash && slots[slot + 2] === check) return held - 1
    slot = (slot + SLOT) & mask
  }
  return -1
}

/** Gives a new word the next id, and weighs it once for all its occurrences. */
export function enter(lexicon: Lexicon, { hash, check, first, length }: Word): number {
  const id = lexicon.count++
  if (id === lexicon.weights.length) lexicon.weights = doubled(lexicon.weights)
  lexicon.weights[id] = weightOf(first, length)
  place(lexicon.slots, id + 1, { hash, check })
  if (lexicon.count * SLOT > FULLEST * lexicon.slots.length) lexicon.slots = widened(lexicon.slots)
  return id
}

/**
 * The id of a word by its folded spelling, so that «дiни» with a Latin i and «діни» are one token; remembered by its
 * print.
 */
export function idOfSpelled(lexicon: Lexicon, printed: string): number {
  const known = lexicon.spelled.get(printed)
  if (known !== undefined) return known
  const spelling = fold(printed)
  let hash = 0
  let check = 0
  for (let at = 0; at < spelling.length; at++) {
    hash = hashed(hash, spelling.charCodeAt(at))
    check = checked(check, spelling.charCodeAt(at))
  }
  const met = idOf(lexicon, hash, check)
  const word = { hash, check, first: spelling.charCodeAt(0), length: spelling.length }
  const id = met >= 0 ? met : enter(lexicon, word)
  lexicon.spelled.set(printed, id)
  return id
}

/**
 * Spreads both hashes over all bits. The polynomial alone leaves short words in neighbouring slots, and a text of words
 * that share it (they are easily made) would make every look-up a search.
 */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** Writes a word into the first free slot for it. */
function place(slots: Int32Array, number: number, { hash, check }: Hashes): void {
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask & -SLOT
  while (slots[slot] !== 0) slot = (slot + SLOT) & mask
  slots[slot] = number
  slots[slot + 1] = hash
  slots[slot + 2] = check
}

/** Digits weigh a letter more than they have, since a number tells a provision apart; signs weigh nothing. */
function weightOf(first: number, length: number): number {
  if (first >= 0x30 && first <= 0x39) return Math.min(length + 1, LONGEST_WEIGHT)
  if (first < 0x41 || (first >= 0x2010 && first <= 0x206f)) return 0
  if (length === 1 && SIGN.test(String.fromCharCode(first))) return 0
  return length <= SMALL_WORD ? 1 : Math.min(length, LONGEST_WEIGHT)
}

/** The table in twice the room: fuller, probing would become a search. */
function widened(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 2)
  for (let slot = 0; slot < slots.length; slot += SLOT)
    if (slots[slot] !== 0) place(wider, slots[slot]!, { hash: slots[slot + 1]!, check: slots[slot + 2]! })
  return wider
}
