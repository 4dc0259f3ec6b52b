import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
import { largest, matchExactly } from '#app/domain/comparison/engine/longest-common.ts'
import type { Matches, Span } from '#app/domain/comparison/engine/longest-common.ts'

// Exact for everything of ordinary size, and bounded for everything else: a law is never so long that a comparison does
// not come to an end. What is given up past the ceiling is how few the differences are, never that they are true.

const EXACT_CELLS = 4_000_000 // about 0.2 ms and half a megabyte; longer problems are cut at anchors first
const DEEPEST = 12 // past it spans are halved without looking for anchors: coarser, and still true
const RAREST = 64 // a token that stands more often than 8 × 8 times anchors nothing

/**
 * Appends to `matches` what two spans of ids have in common, in order. A longest common subsequence where the table
 * stays below the ceiling; else cut at ids that both sides hold once (patience), else at the rarest, else in halves.
 */
export function matchSequences(a: Span, b: Span, matches: Matches): void {
  match(a, b, { matches, depth: 0 })
}

/** What has been found, and how deep the problem has been cut. */
interface Progress {
  readonly matches: Matches
  readonly depth: number
}

/** Takes what both spans begin and end with, which is most of a law, and leaves the core. */
function match(a: Span, b: Span, progress: Progress): void {
  let { from } = a
  let start = b.from
  while (from < a.to && start < b.to && a.ids[from] === b.ids[start]) progress.matches.push(from++, start++)
  let to = a.to
  let end = b.to
  while (to > from && end > start && a.ids[to - 1] === b.ids[end - 1]) {
    to--
    end--
  }
  if (from < to && start < end)
    matchCore({ ids: a.ids, from, to }, { ids: b.ids, from: start, to: end }, progress)
  while (to < a.to) progress.matches.push(to++, end++)
}

/** Exact where the table fits, else in pieces between anchors. */
function matchCore(a: Span, b: Span, progress: Progress): void {
  if ((a.to - a.from) * (b.to - b.from) <= EXACT_CELLS) matchExactly(a, b, progress.matches)
  else {
    const anchors = progress.depth < DEEPEST ? anchorsOf(a, b) : halves(a, b)
    if (anchors) matchBetween(a, b, { anchors, ...progress })
  }
}

/** Anchors that match are taken as they are; the places between them are problems of their own. */
function matchBetween(a: Span, b: Span, { anchors, matches, depth }: Progress & { anchors: Matches }): void {
  let from = a.from
  let start = b.from
  for (let at = 0; at < anchors.length; at += 2) {
    const to = anchors[at]!
    const end = anchors[at + 1]!
    match({ ids: a.ids, from, to }, { ids: b.ids, from: start, to: end }, { matches, depth: depth + 1 })
    from = to
    start = end
  }
  match({ ids: a.ids, from, to: a.to }, { ids: b.ids, from: start, to: b.to }, { matches, depth: depth + 1 })
}

// How often each id stands in a span, and where first; zero everywhere between two uses.
interface Occurrences {
  counts: Int32Array
  firsts: Int32Array
}
const inOld: Occurrences = { counts: new Int32Array(0), firsts: new Int32Array(0) }
const inNew: Occurrences = { counts: new Int32Array(0), firsts: new Int32Array(0) }

/**
 * Anchors by falling trust: ids that stand once on both sides, as in patience, else the rarest common one, as in
 * histogram, else the middle. Nothing where no id is common.
 */
function anchorsOf(a: Span, b: Span): Matches | undefined {
  const most = Math.max(largest(a), largest(b))
  count(a, inOld, most)
  count(b, inNew, most)
  const common = commonIds(a)
  const unique = common.length > 0 ? uniqueInOrder(common) : []
  const anchors = unique.length > 0 ? unique : rarest(common)
  for (let place = a.from; place < a.to; place++) inOld.counts[a.ids[place]!] = 0
  for (let place = b.from; place < b.to; place++) inNew.counts[b.ids[place]!] = 0
  if (common.length === 0) return undefined
  return anchors ?? halves(a, b)
}

/** Counts the ids of a span. */
function count({ ids, from, to }: Span, into: Occurrences, most: number): void {
  if (into.counts.length <= most) {
    into.counts = new Int32Array(most * 2 + 1)
    into.firsts = new Int32Array(most * 2 + 1)
  }
  for (let place = from; place < to; place++) {
    const id = ids[place]!
    if (into.counts[id]!++ === 0) into.firsts[id] = place
  }
}

/** The ids that both sides hold, in the order in which the older side first has them. */
function commonIds({ ids, from, to }: Span): number[] {
  const common: number[] = []
  for (let place = from; place < to; place++) {
    const id = ids[place]!
    if (inNew.counts[id] !== 0 && inOld.firsts[id] === place) common.push(id)
  }
  return common
}

/** The ids that stand once on both sides, as many of them as keep the order. */
function uniqueInOrder(common: readonly number[]): Matches {
  const once = common.filter(id => inOld.counts[id] === 1 && inNew.counts[id] === 1)
  const before = once.map(id => inOld.firsts[id]!)
  const after = once.map(id => inNew.firsts[id]!)
  const weights = once.map(() => 1)
  return heaviestChain({ before, after, weights }).flatMap(link => [before[link]!, after[link]!])
}

/** The common id with the fewest ways to pair its places; nothing where all are too frequent to prove anything. */
function rarest(common: readonly number[]): Matches | undefined {
  let fewest = RAREST
  let anchor: Matches | undefined
  for (const id of common) {
    const ways = inOld.counts[id]! * inNew.counts[id]!
    if (ways >= fewest) continue
    fewest = ways
    anchor = [inOld.firsts[id]!, inNew.firsts[id]!]
  }
  return anchor
}

/** The middle of both spans: no evidence, but each half is a quarter of the table. */
function halves(a: Span, b: Span): Matches {
  return [(a.from + a.to) >> 1, (b.from + b.to) >> 1]
}
