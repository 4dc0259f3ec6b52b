import { spanOf } from '#app/domain/comparison/lines.ts'
import type { Sides } from '#app/domain/comparison/lines.ts'
import type { Span } from '#app/domain/comparison/longest-common.ts'

/** Lines that may correspond: [before, after, votes] flat; votes = pairs of words that only these two lines hold. */
export type Candidates = number[]

const MANY = -2
const FREE = -1
const MOST_PER_LINE = 16

// An open-addressing table of word pairs with the one line of each side that holds them; kept between calls.
let keys = new Int32Array(1 << 12)
let olds = new Int32Array(1 << 12)
let news = new Int32Array(1 << 12)
let mask = 0

/**
 * Pairs of lines that share neighbouring words found in no other of the lines given: the rare phrases that tell a
 * provision apart in formulaic text. Time is linear in the tokens.
 */
export function candidatesAmong(
  sides: Sides,
  lines: { before: readonly number[]; after: readonly number[] },
): Candidates {
  reserve(lines.before.reduce((sum, line) => sum + length(spanOf(sides.before, line, sides.tokens)), 0))
  for (const line of lines.after) spanOf(sides.after, line, sides.tokens)
  for (const line of lines.before)
    eachPair(sides, spanOf(sides.before, line, sides.tokens), key => enter(key, line))
  for (const line of lines.after)
    eachPair(sides, spanOf(sides.after, line, sides.tokens), key => meet(key, line))
  const candidates: Candidates = []
  for (const line of lines.before) gather(sides, line, candidates)
  return candidates
}

function length({ from, to }: Span): number {
  return to - from
}

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

function eachPair(sides: Sides, { ids, from, to }: Span, visit: (key: number) => void): void {
  const { weights } = sides.tokens.lexicon
  let previous = -1
  for (let at = from; at < to; at++) {
    const id = ids[at]!
    if (weights[id] === 0) continue
    const key = Math.imul(previous, 0x9e3779b1) ^ Math.imul(id, 0x85ebca6b)
    visit(key ^ (key >>> 15))
    previous = id
  }
}

function enter(key: number, line: number): void {
  const slot = slotOf(key)
  if (olds[slot] === FREE) {
    keys[slot] = key
    olds[slot] = line
  } else if (olds[slot] !== line) olds[slot] = MANY
}

function meet(key: number, line: number): void {
  const slot = slotOf(key)
  if (olds[slot] === FREE) return
  if (news[slot] === FREE) news[slot] = line
  else if (news[slot] !== line) news[slot] = MANY
}

function slotOf(key: number): number {
  let slot = key & mask
  while (olds[slot] !== FREE && keys[slot] !== key) slot = (slot + 1) & mask
  return slot
}

function gather(sides: Sides, line: number, candidates: Candidates): void {
  const first = candidates.length
  eachPair(sides, spanOf(sides.before, line, sides.tokens), key => {
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
