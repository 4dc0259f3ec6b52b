import type { Span } from '#app/domain/comparison/engine/longest-common.ts'
import type { Tokens } from '#app/domain/comparison/engine/tokens.ts'

// Two provisions are as alike as the weight of the words they share, in whatever order: moved clauses inside a provision
// are common, and a bag is compared in one pass where an alignment takes a table. One line is opened, many compared.

// How often each token stands in the line that is being compared with others; zero everywhere between two uses.
let counts: Int32Array = new Int32Array(1 << 12)
let taken: Int32Array = new Int32Array(1 << 10)

/**
 * Opens a line to be compared with many: counts its words, as signs weigh nothing. Every `openBag` is followed by a
 * `closeBag`.
 */
export function openBag({ lexicon }: Tokens, line: Span): void {
  const { weights } = lexicon
  if (counts.length < lexicon.hashes.count) counts = new Int32Array(lexicon.hashes.count * 2)
  for (let at = line.from; at < line.to; at++) {
    const id = line.ids[at]!
    if (weights[id]! > 0) counts[id]!++
  }
}

/** Takes the line's tokens out again. */
export function closeBag(line: Span): void {
  for (let at = line.from; at < line.to; at++) counts[line.ids[at]!] = 0
}

/**
 * The weight that a line shares with the open one. A line that lacks more than `room` is given up, and what it was
 * found to share so far is given back.
 */
export function sharedWeight(tokens: Tokens, line: Span, room = Infinity): number {
  const { weights } = tokens.lexicon
  if (taken.length < line.to - line.from) taken = new Int32Array((line.to - line.from) * 2)
  let used = 0
  let shared = 0
  let left = room
  for (let at = line.from; at < line.to && left >= 0; at++) {
    const id = line.ids[at]!
    if (counts[id]! > 0) {
      counts[id]!--
      taken[used++] = id
      shared += weights[id]!
    } else left -= weights[id]!
  }
  while (used > 0) counts[taken[--used]!]!++
  return shared
}

/** The weight that a line shares with what is left of the open one; what it shares is used up. */
export function takeShared(tokens: Tokens, line: Span): number {
  const { weights } = tokens.lexicon
  let shared = 0
  for (let at = line.from; at < line.to; at++) {
    const id = line.ids[at]!
    if (counts[id]! <= 0) continue
    counts[id]!--
    shared += weights[id]!
  }
  return shared
}
