import { mustBeSpelled } from '#app/domain/comparison/engine/characters.ts'
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
  /** Open addressing: id + 1, or 0 where free. */
  slots: Int32Array
  /** Per id: both hashes. */
  hashes: Int32Array
  checks: Int32Array
  /** Letters that count as evidence: 0 for punctuation, 1 for small words, else the length. */
  weights: Int32Array
  /** The word being looked up: one object for all, since a code holds a million words. */
  readonly word: Word
}

/** A word being looked up: where its letters stand, their hashes, and what they are (or-ed together). */
export interface Word {
  start: number
  length: number
  hash: number
  check: number
  seen: number
}

const SMALL_WORD = 3 // prepositions and conjunctions prove little
const LONGEST_WEIGHT = 60 // one enormous token must not outweigh a provision

/** An empty lexicon of two texts. */
export function lexiconOf(before: string, after: string): Lexicon {
  return {
    texts: [before, after],
    spelled: new Map(),
    count: 0,
    slots: new Int32Array(2048),
    hashes: new Int32Array(1024),
    checks: new Int32Array(1024),
    weights: new Int32Array(1024),
    word: { start: 0, length: 0, hash: 0, check: 0, seen: 0 },
  }
}

/** Takes a code unit into the hashes of the word. */
export function addLetter(word: Word, code: number): void {
  word.hash = (Math.imul(word.hash, HASH) + code) | 0
  word.check = Math.imul(word.check ^ code, CHECK)
}

// Two families of hashes, so that what one confuses the other tells apart: a polynomial, and xor with multiplication.
export const HASH = 31
export const CHECK = 0x01000193

/** The id of the word being looked up, which stands in the text given; given out when it is first met. */
export function intern(lexicon: Lexicon, text: string): number {
  const { word } = lexicon
  if (mustBeSpelled(word.seen)) return internSpelled(lexicon, text)
  return idOf(lexicon, text.charCodeAt(word.start))
}

/**
 * The id of a word by its folded spelling, so that «дiни» with a Latin i and «діни» are one token; remembered by its
 * print.
 */
function internSpelled(lexicon: Lexicon, text: string): number {
  const { word } = lexicon
  const printed = text.slice(word.start, word.start + word.length)
  const known = lexicon.spelled.get(printed)
  if (known !== undefined) return known
  const spelling = fold(printed)
  const { length } = word
  word.length = spelling.length
  word.hash = 0
  word.check = 0
  // The same hashes as the tokeniser's, so that a spelled word meets its plainly printed twin.
  for (let at = 0; at < spelling.length; at++) addLetter(word, spelling.charCodeAt(at))
  const id = idOf(lexicon, spelling.charCodeAt(0))
  word.length = length
  lexicon.spelled.set(printed, id)
  return id
}

/** Looks the word up by linear probing, and adds it where the search ends in a free slot. */
function idOf(lexicon: Lexicon, first: number): number {
  const { slots, hashes, checks, word } = lexicon
  const { hash, check } = word
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask
  for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
    if (hashes[held - 1] === hash && checks[held - 1] === check) return held - 1
    slot = (slot + 1) & mask
  }
  return add(lexicon, slot, first)
}

/**
 * Spreads both hashes over all bits. The polynomial alone leaves short words in neighbouring slots, and a text of words
 * that share it (they are easily made) would make every look-up a search.
 */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** Gives the word the next id and weighs it once for all its occurrences. */
function add(lexicon: Lexicon, slot: number, first: number): number {
  const { word } = lexicon
  const id = lexicon.count++
  if (id === lexicon.hashes.length) widen(lexicon)
  lexicon.hashes[id] = word.hash
  lexicon.checks[id] = word.check
  lexicon.weights[id] = weightOf(first, word.length)
  lexicon.slots[slot] = id + 1
  if (lexicon.count * 2 > lexicon.slots.length) rehash(lexicon)
  return id
}

/** Digits weigh a letter more than they have, since a number tells a provision apart; signs weigh nothing. */
function weightOf(first: number, length: number): number {
  if (first >= 0x30 && first <= 0x39) return Math.min(length + 1, LONGEST_WEIGHT)
  if (first < 0x41 || (first >= 0x2010 && first <= 0x206f)) return 0
  if (length === 1 && String.fromCharCode(first).search(/[\p{P}\p{S}]/u) === 0) return 0
  return length <= SMALL_WORD ? 1 : Math.min(length, LONGEST_WEIGHT)
}

/** Doubles the room for words, all their columns together. */
function widen(lexicon: Lexicon): void {
  lexicon.hashes = doubled(lexicon.hashes)
  lexicon.checks = doubled(lexicon.checks)
  lexicon.weights = doubled(lexicon.weights)
}

/** The same numbers in an array of twice the room. */
export function doubled(array: Int32Array): Int32Array {
  const wider = new Int32Array(array.length * 2)
  wider.set(array)
  return wider
}

/** Keeps the table at most half full, or probing would become a search. */
function rehash(lexicon: Lexicon): void {
  const slots = new Int32Array(lexicon.slots.length * 2)
  const mask = slots.length - 1
  for (let id = 0; id < lexicon.count; id++) {
    let slot = scattered(lexicon.hashes[id]! ^ lexicon.checks[id]!) & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  lexicon.slots = slots
}
