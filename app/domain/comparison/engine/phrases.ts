import { spanOf } from '#app/domain/comparison/engine/lines.ts'
import type { Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { bitOf, put, sieveFor } from '#app/domain/comparison/engine/sieve.ts'
import type { Sieve } from '#app/domain/comparison/engine/sieve.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

// Phrases of two, four, twelve words are asked for one after the other. The words are laid end to end once, each with the
// hash of all up to it, so that the hash of a phrase of any length is one multiplication.

/** The words of some lines of one side, signs left out. */
export interface Words {
  readonly lines: readonly number[]
  /** Where the words of each line begin, and the end of the last: the words of line n are bounds[n] + 1 to bounds[n + 1]. */
  readonly bounds: Int32Array
  /** The hash of all words up to and with each. */
  readonly hashes: Int32Array
}

/** The same beside the words of the other side. */
export interface SiftedWords extends Words {
  /** How many words up to and with each may stand together on the other side, at most LONGEST. */
  readonly reaches: Uint8Array
}

/** The words of the lines of both sides among which correspondences are sought. */
export interface Phrases {
  readonly before: SiftedWords
  readonly after: SiftedWords
}

// Multiples of the golden ratio lie as far from each other as can be: of ids below 40,000 no two pairs share a hash.
const BASE = 0x9e3779b1
const LONGEST = 16 // words

const POWERS = new Int32Array(LONGEST + 1).fill(1)
for (let length = 1; length <= LONGEST; length++) POWERS[length] = Math.imul(POWERS[length - 1]!, BASE)

/**
 * Lays out the words of some lines of both sides, and says of each word how many up to it the other side may hold: most
 * phrases stand on one side only and need never be looked up.
 */
export function phrasesOf(
  sides: Sides,
  lines: { readonly before: readonly number[]; readonly after: readonly number[] },
): Phrases {
  const before = wordsOf(sides.before, lines.before, sides.tokens)
  const after = wordsOf(sides.after, lines.after, sides.tokens)
  return {
    before: { ...before, reaches: reachesOf(before, after) },
    after: { ...after, reaches: reachesOf(after, before) },
  }
}

/** The hash of the phrase of so many words (1 to 16) that ends with a word. */
export function phraseAt({ hashes }: Words, at: number, length: number): number {
  const hash = (hashes[at]! - Math.imul(hashes[at - length]!, POWERS[length]!)) | 0
  return hash ^ (hash >>> 15)
}

/** The words of one side. */
function wordsOf(lines: Lines, chosen: readonly number[], tokens: Tokens): Words {
  let most = 0
  for (const line of chosen) {
    const { from, to } = spanOf(lines, line, tokens)
    most += to - from
  }
  const { weights } = tokens.lexicon
  const hashes = new Int32Array(most + 1)
  const bounds = new Int32Array(chosen.length + 1)
  let count = 0
  chosen.forEach((line, index) => {
    const { ids, from, to } = spanOf(lines, line, tokens)
    for (let at = from; at < to; at++) {
      if (weights[ids[at]!] === 0) continue
      hashes[count + 1] = Math.imul(hashes[count]!, BASE) + ids[at]! + 1
      count++
    }
    bounds[index + 1] = count
  })
  return { lines: chosen, bounds, hashes: hashes.subarray(0, count + 1) }
}

/** The reaches of one side's words: a phrase is no longer shared than all pairs of words in it are. */
function reachesOf(words: Words, other: Words): Uint8Array {
  const held = pairsOf(other)
  const reaches = new Uint8Array(words.hashes.length)
  for (let line = 0; line < words.lines.length; line++) {
    const first = words.bounds[line]! + 1
    let reach = 1
    reaches[first] = reach
    for (let at = first + 1; at <= words.bounds[line + 1]!; at++) {
      reach = 1 + bitOf(held, phraseAt(words, at, 2)) * Math.min(reach, LONGEST - 1)
      reaches[at] = reach
    }
  }
  return reaches
}

/** The pairs of words that stand side by side on one side. */
function pairsOf(words: Words): Sieve {
  const held = sieveFor(words.hashes.length)
  for (let line = 0; line < words.lines.length; line++) {
    for (let at = words.bounds[line]! + 2; at <= words.bounds[line + 1]!; at++)
      put(held, phraseAt(words, at, 2))
  }
  return held
}
