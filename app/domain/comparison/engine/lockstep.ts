import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
import { sharedPrefix, sharedSuffix } from '#app/domain/comparison/engine/shared-letters.ts'

// Laws change little at a time. Most of a new edition is the old one, letter for letter and in the same order, so the
// first thing a comparison does is not to look at it: slices of both texts are compared by the engine's own string
// equality, which runs at the speed of memory, and only where they differ is a line looked for on which both go on.
// Everything after this file works on the gaps alone. A wrong anchor here would make kept provisions look moved, so an
// anchor needs proof: equal text past two line ends, or a line that stands once in the whole of both texts.

/** Where two texts differ: flat quadruples [beforeFrom, beforeTo, afterFrom, afterTo], at line starts, ascending. */
export type Gaps = number[]

/** Two texts being walked side by side: the place reached in both, and the end of what is still unknown. */
interface Walk {
  readonly before: string
  readonly after: string
  i: number
  j: number
  readonly iEnd: number
  readonly jEnd: number
  /** Lines that stand once in all that was left when they were sought, the last first. */
  anchors?: (readonly [number, number])[]
}

const RUN = 160 // a guess or an anchor is believed when this many code units after it agree
const WINDOWS = [16, 64] // lines; a longer difference is worth reading the whole text for lines that stand once

/**
 * The gaps between the stretches of whole lines that two texts share in the same order.
 * Unchanged text is compared by native slices, never tokenised, so the cost follows the change.
 */
export function gapsBetween(before: string, after: string): Gaps {
  const suffix = sharedLinesAtEnd(before, after)
  const walk: Walk = { before, after, i: 0, j: 0, iEnd: before.length - suffix, jEnd: after.length - suffix }
  const gaps: Gaps = []
  for (;;) {
    skipSharedLines(walk)
    if (walk.i >= walk.iEnd && walk.j >= walk.jEnd) return gaps
    const [i, j] = nextAgreement(walk)
    gaps.push(walk.i, i, walk.j, j)
    walk.i = i
    walk.j = j
  }
}

/** The offsets of the line starts in [from, to), at most `most` lines, and the end of the last of them. */
export function lineStarts(text: string, [from, to]: readonly [number, number], most = Infinity): number[] {
  const starts = [from]
  for (let at = from; at < to && starts.length <= most;) {
    at = nextLine(text, at, to)
    starts.push(at)
  }
  return starts
}

/** How many code units of whole lines the texts share at their ends: a shared half of a line belongs to a change. */
function sharedLinesAtEnd(before: string, after: string): number {
  const shared = sharedSuffix(before, after)
  const start = before.length - shared
  if (shared === 0 || (startsLine(before, start) && startsLine(after, after.length - shared))) return shared
  const line = before.indexOf('\n', start)
  return line < 0 ? 0 : before.length - line - 1
}

/** Whether an offset is the start of a line. */
function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10
}

/** Steps over what is equal, back to the last line start: gaps begin and end at line starts, always. */
function skipSharedLines(walk: Walk): void {
  const { before, after, i, j, iEnd, jEnd } = walk
  let shared = Math.min(sharedPrefix(before, after, [i, j]), iEnd - i, jEnd - j)
  if ((i + shared < iEnd || j + shared < jEnd) && shared > 0 && before.charCodeAt(i + shared - 1) !== 10) {
    shared = Math.max(before.lastIndexOf('\n', i + shared - 1) + 1 - i, 0)
  }
  walk.i += shared
  walk.j += shared
}

/** Cheap guesses first: one line replaced, inserted or deleted; then a line that both sides hold only once. */
function nextAgreement(walk: Walk): readonly [number, number] {
  const { before, after, i, j, iEnd, jEnd } = walk
  if (i >= iEnd || j >= jEnd) return [iEnd, jEnd]
  const iNext = nextLine(before, i, iEnd)
  const jNext = nextLine(after, j, jEnd)
  if (agrees(walk, iNext, jNext)) return [iNext, jNext]
  if (agrees(walk, i, jNext)) return [i, jNext]
  if (agrees(walk, iNext, j)) return [iNext, j]
  return (walk.anchors ? undefined : nearAnchor(walk)) ?? farAnchor(walk)
}

/** The first line near by that keeps the order and is followed by equal text. */
function nearAnchor(walk: Walk): readonly [number, number] | undefined {
  for (const window of WINDOWS) {
    const anchor = anchorsWithin(walk, window).find(([i, j]) => runsOn(walk, i, j))
    if (anchor) return anchor
  }
  return undefined
}

/** The next of the lines that stand once in all that is left of both texts, read once when first needed. */
function farAnchor(walk: Walk): readonly [number, number] {
  walk.anchors ??= anchorsWithin(walk, Infinity).reverse()
  for (;;) {
    const anchor = walk.anchors.pop()
    if (!anchor) return [walk.iEnd, walk.jEnd]
    if (anchor[0] >= walk.i && anchor[1] >= walk.j) return anchor
  }
}

/** Lines that stand exactly once in both windows, those of them that keep the order: what moved is not among them. */
function anchorsWithin(walk: Walk, window: number): (readonly [number, number])[] {
  const olds = onlyLines(walk.before, lineStarts(walk.before, [walk.i, walk.iEnd], window))
  const news = onlyLines(walk.after, lineStarts(walk.after, [walk.j, walk.jEnd], window))
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (const [line, i] of olds) {
    const j = i < 0 ? -1 : (news.get(line) ?? -1)
    if (j < 0) continue
    links.before.push(i)
    links.after.push(j)
    links.weights.push(line.length)
  }
  return heaviestChain(links).map(link => [links.before[link]!, links.after[link]!])
}

/** Each line of the window with the offset where it stands; -1 where it is repeated. */
function onlyLines(text: string, starts: readonly number[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let line = 0; line + 1 < starts.length; line++) {
    const letters = text.slice(starts[line], starts[line + 1])
    places.set(letters, places.has(letters) ? -1 : starts[line]!)
  }
  return places
}

/** The start of the line after, or the end of what is compared. */
function nextLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 || at >= end ? end : at + 1
}

/** Whether both texts go on alike from a guessed place; near the end both must also end together. */
function agrees(walk: Walk, i: number, j: number): boolean {
  const left = Math.min(walk.iEnd - i, walk.jEnd - j)
  if (left <= 0) return false
  if (left < RUN && walk.iEnd - i !== walk.jEnd - j) return false
  // Most guesses fail at the first letters.
  return walk.before.charCodeAt(i) === walk.after.charCodeAt(j) && runsOn(walk, i, j)
}

/** Whether equal text follows, past the next two line ends: one long line may be repeated word for word elsewhere. */
function runsOn(walk: Walk, i: number, j: number): boolean {
  const lines = nextLine(walk.before, nextLine(walk.before, i, walk.iEnd), walk.iEnd) - i
  const length = Math.min(walk.iEnd - i, walk.jEnd - j, Math.max(RUN, lines))
  return walk.before.slice(i, i + length) === walk.after.slice(j, j + length)
}
