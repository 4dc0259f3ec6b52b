import { spanOf } from '#app/domain/comparison/engine/lines.ts'
import type { Sides } from '#app/domain/comparison/engine/lines.ts'
import type { Span } from '#app/domain/comparison/engine/longest-common.ts'

// In the language of law most words are everywhere; what tells one provision from another are short phrases that no
// other one holds. They are found in two passes over the tokens with one open-addressing table, without comparing lines.

/** Lines that may correspond: [before, after, votes] flat; votes = phrases that only these two lines hold. */
export type Candidates = number[]

/** What the table holds for a phrase that several lines of a side hold, and for one that none does. */
const MANY = -2
const FREE = -1
/** A line with more likely partners than this has none that is likely. */
const MOST_PER_LINE = 16

// An open-addressing table of phrases with the one line of each side that holds them; kept between calls.
let keys = new Int32Array(1 << 12)
let olds = new Int32Array(1 << 12)
let news = new Int32Array(1 << 12)
let mask = 0
const said = new Int32Array(16)

/** Lines of both sides among which correspondences are sought. */
export interface LooseLines {
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/**
 * Pairs of lines that share a phrase of so many words (1 to 16) found in no other of the lines given: the rare
 * phrases that tell a provision apart in formulaic text. Time is linear in the tokens.
 */
export function candidatesAmong(sides: Sides, lines: LooseLines, words: number): Candidates {
  reserve(lines.before.reduce((sum, line) => sum + length(spanOf(sides.before, line, sides.tokens)), 0))
  for (const line of lines.after) spanOf(sides.after, line, sides.tokens)
  for (const line of lines.before)
    eachPhrase(sides, { line: spanOf(sides.before, line, sides.tokens), words }, key => enter(key, line))
  for (const line of lines.after)
    eachPhrase(sides, { line: spanOf(sides.after, line, sides.tokens), words }, key => meet(key, line))
  const candidates: Candidates = []
  for (const line of lines.before) gather(sides, { line, words }, candidates)
  return candidates
}

/** In tokens. */
function length({ from, to }: Span): number {
  return to - from
}

/** Makes room for twice the phrases expected, so that a free slot is near, and forgets those of the last call. */
function reserve(pairs: number): void {
  let size = 1 << 10
  while (size < pairs * 2) size *= 2
  if (keys.length < size) {
    keys = new Int32Array(size)
    olds = new Int32Array(size)
    news = new Int32Array(size)
  }
  mask = size - 1
  olds.fill(FREE, 0, size)
  news.fill(FREE, 0, size)
}

/** Visits a hash of each phrase of so many words; a line of fewer words is one phrase. */
function eachPhrase(
  sides: Sides,
  { line, words }: { line: Span; words: number },
  visit: (key: number) => void,
): void {
  const { weights } = sides.tokens.lexicon
  let seen = 0
  for (let at = line.from; at < line.to; at++) {
    const id = line.ids[at]!
    if (weights[id] === 0) continue
    said[seen++ % words] = id
    if (seen >= words) visit(hashOfSaid(seen, words))
  }
  if (seen > 0 && seen < words) visit(hashOfSaid(words, seen))
}

/** The hash of the last words said, oldest first. */
function hashOfSaid(seen: number, words: number): number {
  let hash = 0
  for (let back = seen - words; back < seen; back++)
    hash = Math.imul(hash ^ said[back % words]!, 0x9e3779b1) + (hash >>> 15)
  return hash ^ (hash >>> 15)
}

/** Notes that a phrase stands in an old line. */
function enter(key: number, line: number): void {
  const slot = slotOf(key)
  if (olds[slot] === FREE) {
    keys[slot] = key
    olds[slot] = line
  } else if (olds[slot] !== line) olds[slot] = MANY
}

/** Notes that a phrase of the old text stands in a new line; what no old line holds can link nothing. */
function meet(key: number, line: number): void {
  const slot = slotOf(key)
  if (olds[slot] === FREE) return
  if (news[slot] === FREE) news[slot] = line
  else if (news[slot] !== line) news[slot] = MANY
}

/**
 * The slot of a phrase by linear probing; two phrases of one hash are taken for one, which only blurs the votes.
 */
function slotOf(key: number): number {
  let slot = key & mask
  while (olds[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

/** Adds the partners of an old line, each with the number of phrases that only the two of them hold. */
function gather(
  sides: Sides,
  { line, words }: { line: number; words: number },
  candidates: Candidates,
): void {
  const first = candidates.length
  eachPhrase(sides, { line: spanOf(sides.before, line, sides.tokens), words }, key => {
    const slot = slotOf(key)
    const other = olds[slot] === line ? news[slot]! : FREE
    if (other < 0) return
    for (let at = first; at < candidates.length; at += 3) {
      if (candidates[at + 1] === other) {
        candidates[at + 2]!++
        return
      }
    }
    if (candidates.length - first < MOST_PER_LINE * 3) candidates.push(line, other, 1)
  })
}
