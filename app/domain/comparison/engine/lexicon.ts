import { mustBeSpelled } from '#app/domain/comparison/engine/characters.ts'
import { fold } from '#app/domain/structure/letters.ts'

// Two texts of a law hold a million tokens and thirty thousand different words. Each word is looked up by a hash over its
// code units in place; no string is made for it unless it is printed in letters that must be folded first.

/** Every different token of two texts once. Tokens that are the same words, typography aside, share an id. */
export interface Lexicon {
  /** The texts read, then the folded spellings of words printed in unusual letters. */
  readonly texts: string[]
  /** Ids of words that had to be spelled, by the word as printed. */
  readonly spelled: Map<string, number>
  count: number
  /** Open addressing: id + 1, or 0 where free. */
  slots: Int32Array
  /** Per id: its hash, and where its letters were first seen. */
  hashes: Int32Array
  sources: Int32Array
  starts: Int32Array
  lengths: Int32Array
  /** Letters that count as evidence: 0 for punctuation, 1 for small words, else the length. */
  weights: Int32Array
  /** The word being looked up: one object for all, since a code holds a million words. */
  readonly word: Word
}

/** A word being looked up: where its letters stand, their hash, and what they are (or-ed together). */
export interface Word {
  source: number
  start: number
  length: number
  hash: number
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
    slots: new Int32Array(1024),
    hashes: new Int32Array(512),
    sources: new Int32Array(512),
    starts: new Int32Array(512),
    lengths: new Int32Array(512),
    weights: new Int32Array(512),
    word: { source: 0, start: 0, length: 0, hash: 0, seen: 0 },
  }
}

/** The id of the word being looked up, given out when it is first met. */
export function intern(lexicon: Lexicon): number {
  const { word } = lexicon
  if (mustBeSpelled(word.seen)) return internSpelled(lexicon)
  word.hash = scattered(word.hash)
  return idOf(lexicon)
}

/**
 * The id of a word by its folded spelling, so that «дiни» with a Latin i and «діни» are one token; remembered by its
 * print.
 */
function internSpelled(lexicon: Lexicon): number {
  const { word } = lexicon
  const { source, start } = word
  const printed = lexicon.texts[source]!.slice(start, start + word.length)
  const known = lexicon.spelled.get(printed)
  if (known !== undefined) return known
  const spelling = fold(printed)
  word.source = lexicon.texts.push(spelling) - 1
  word.start = 0
  word.length = spelling.length
  word.hash = scattered(hashOf(spelling))
  const id = idOf(lexicon)
  word.source = source
  lexicon.spelled.set(printed, id)
  return id
}

/** The same polynomial as the tokeniser's, so that a spelled word meets its plainly printed twin. */
function hashOf(spelling: string): number {
  let hash = 0
  for (let at = 0; at < spelling.length; at++) hash = (Math.imul(hash, 31) + spelling.charCodeAt(at)) | 0
  return hash
}

/** Spreads a hash over all bits: the polynomial alone leaves short words in neighbouring slots. */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** Looks the word up by linear probing, and adds it where the search ends in a free slot. */
function idOf(lexicon: Lexicon): number {
  const { word } = lexicon
  const mask = lexicon.slots.length - 1
  let slot = word.hash & mask
  for (let held = lexicon.slots[slot]!; held !== 0; held = lexicon.slots[slot]!) {
    if (lexicon.hashes[held - 1] === word.hash && isWord(lexicon, held - 1)) return held - 1
    slot = (slot + 1) & mask
  }
  return add(lexicon, slot)
}

/** Letter for letter: equal hashes prove nothing. */
function isWord(lexicon: Lexicon, id: number): boolean {
  const { texts, word } = lexicon
  if (lexicon.lengths[id] !== word.length) return false
  const held = texts[lexicon.sources[id]!]!
  const wanted = texts[word.source]!
  const from = lexicon.starts[id]!
  for (let at = 0; at < word.length; at++) {
    if (held.charCodeAt(from + at) !== wanted.charCodeAt(word.start + at)) return false
  }
  return true
}

/** Gives the word the next id and weighs it once for all its occurrences. */
function add(lexicon: Lexicon, slot: number): number {
  const { word } = lexicon
  const id = lexicon.count++
  if (id === lexicon.hashes.length) widen(lexicon)
  lexicon.hashes[id] = word.hash
  lexicon.sources[id] = word.source
  lexicon.starts[id] = word.start
  lexicon.lengths[id] = word.length
  lexicon.weights[id] = weightOf(lexicon.texts[word.source]!.charCodeAt(word.start), word.length)
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
  lexicon.sources = doubled(lexicon.sources)
  lexicon.starts = doubled(lexicon.starts)
  lexicon.lengths = doubled(lexicon.lengths)
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
    let slot = lexicon.hashes[id]! & mask
    while (slots[slot] !== 0) slot = (slot + 1) & mask
    slots[slot] = id + 1
  }
  lexicon.slots = slots
}
