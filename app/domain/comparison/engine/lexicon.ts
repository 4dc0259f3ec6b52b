import { checked, hashed, hashesFor, numberOf } from '#app/domain/comparison/engine/hashes.ts'
import type { Hashes } from '#app/domain/comparison/engine/hashes.ts'
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
  /** Ids of words by their hashes. */
  readonly hashes: Hashes
  /** Letters that count as evidence: 0 for punctuation, 1 for small words, else the length. All words ask for them: bytes. */
  weights: Uint8Array
  /** How many words are weighed: an id that is not below is new. */
  weighed: number
}

const SMALL_WORD = 3 // prepositions and conjunctions prove little
const LONGEST_WEIGHT = 60 // one enormous token must not outweigh a provision

const SIGN = /[\p{P}\p{S}]/u

// The words of a few changed provisions, kept between calls; a lexicon that outgrows them gets arrays of its own.
const firstSlots = hashesFor(1024).slots
const firstWeights = new Uint8Array(512)

/** An empty lexicon of two texts. There is one at a time: it begins in the room of the last one. */
export function lexiconOf(before: string, after: string): Lexicon {
  return {
    texts: [before, after],
    spelled: new Map(),
    hashes: { slots: firstSlots.fill(0), count: 0 },
    weights: firstWeights,
    weighed: 0,
  }
}

/** Weighs the word met last, once for all its occurrences, by its first code unit and how many it has. */
export function weigh(lexicon: Lexicon, first: number, length: number): void {
  if (lexicon.weighed === lexicon.weights.length) {
    const wider = new Uint8Array(lexicon.weighed * 2)
    wider.set(lexicon.weights)
    lexicon.weights = wider
  }
  lexicon.weights[lexicon.weighed++] = weightOf(first, length)
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
  const id = numberOf(lexicon.hashes, hash, check)
  if (id === lexicon.weighed) weigh(lexicon, spelling.charCodeAt(0), spelling.length)
  lexicon.spelled.set(printed, id)
  return id
}

/** Digits weigh a letter more than they have, since a number tells a provision apart; signs weigh nothing. */
function weightOf(first: number, length: number): number {
  if (first >= 0x30 && first <= 0x39) return Math.min(length + 1, LONGEST_WEIGHT)
  if (first < 0x41 || (first >= 0x2010 && first <= 0x206f)) return 0
  if (length === 1 && SIGN.test(String.fromCharCode(first))) return 0
  if (length === 0) return 0 // letters without width alone
  return length <= SMALL_WORD ? 1 : Math.min(length, LONGEST_WEIGHT)
}
