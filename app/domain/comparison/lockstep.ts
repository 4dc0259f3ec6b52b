import { heaviestChain } from '#app/domain/comparison/chain.ts'

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
}

const FIRST_BLOCK = 256 // most steps of an everyday amendment are decided by the first slices
const LARGEST_BLOCK = 65_536
const FINE = 16 // below this a loop over code units beats slicing
const PROOF = 160 // a guess is believed when this many code units after it agree
const RUN = 200 // an anchor is believed when this many code units from it agree
const FIRST_WINDOW = 16
const LARGEST_WINDOW = 4096 // lines; a difference longer than this is left to the alignment

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

function sharedLinesAtEnd(before: string, after: string): number {
  const shared = sharedSuffix(before, after)
  const start = before.length - shared
  if (shared === 0 || (startsLine(before, start) && startsLine(after, after.length - shared))) return shared
  const line = before.indexOf('\n', start)
  return line < 0 ? 0 : before.length - line - 1
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10
}

function skipSharedLines(walk: Walk): void {
  const { before, i, j, iEnd, jEnd } = walk
  let shared = Math.min(sharedPrefix(before.length - i, walk), iEnd - i, jEnd - j)
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
  for (let window = FIRST_WINDOW; window <= LARGEST_WINDOW; window *= 4) {
    const anchor = anchorWithin(walk, window)
    if (anchor) return anchor
  }
  return [iEnd, jEnd]
}

function nextLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 || at >= end ? end : at + 1
}

function agrees(walk: Walk, i: number, j: number): boolean {
  const length = Math.min(walk.iEnd - i, walk.jEnd - j, PROOF)
  if (length <= 0 || walk.before.slice(i, i + length) !== walk.after.slice(j, j + length)) return false
  return length === PROOF || (i + length === walk.iEnd && j + length === walk.jEnd)
}

/**
 * The first line that stands exactly once in both windows, keeps the order of most such lines (a line that moved
 * does not), and is followed by equal text.
 */
function anchorWithin(walk: Walk, window: number): readonly [number, number] | undefined {
  const { before, after } = walk
  const olds = lineStarts(before, [walk.i, walk.iEnd], window)
  const news = lineStarts(after, [walk.j, walk.jEnd], window)
  const places = onlyLines(after, news)
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (const [line, x] of onlyLines(before, olds)) {
    const y = x < 0 ? -1 : (places.get(line) ?? -1)
    if (y < 0) continue
    links.before.push(x)
    links.after.push(y)
    links.weights.push(line.length)
  }
  for (const link of heaviestChain(links)) {
    const i = olds[links.before[link]!]!
    const j = news[links.after[link]!]!
    if (runsOn(walk, i, j)) return [i, j]
  }
  return undefined
}

/** Each line of the window with its place; -1 where the line is repeated. */
function onlyLines(text: string, starts: readonly number[]): Map<string, number> {
  const places = new Map<string, number>()
  for (let line = 0; line + 1 < starts.length; line++) {
    const letters = text.slice(starts[line], starts[line + 1])
    places.set(letters, places.has(letters) ? -1 : line)
  }
  return places
}

function runsOn(walk: Walk, i: number, j: number): boolean {
  const length = Math.min(walk.iEnd - i, walk.jEnd - j, RUN)
  return walk.before.slice(i, i + length) === walk.after.slice(j, j + length)
}

/** How many code units agree from the places reached: doubling slices, then halving at the first difference. */
function sharedPrefix(most: number, { before, after, i, j }: Walk): number {
  const limit = Math.min(most, after.length - j)
  let shared = 0
  let block = FIRST_BLOCK
  while (shared < limit && block >= FINE) {
    const length = Math.min(block, limit - shared)
    const a = i + shared
    const b = j + shared
    if (before.slice(a, a + length) === after.slice(b, b + length)) {
      shared += length
      if (block < LARGEST_BLOCK) block *= 2
    } else {
      block = length >> 1
      while (block >= FINE) {
        if (before.slice(i + shared, i + shared + block) === after.slice(j + shared, j + shared + block))
          shared += block
        block >>= 1
      }
    }
  }
  while (shared < limit && before.charCodeAt(i + shared) === after.charCodeAt(j + shared)) shared++
  return shared
}

function sharedSuffix(before: string, after: string): number {
  const limit = Math.min(before.length, after.length)
  let shared = 0
  let block = FIRST_BLOCK
  const agree = (length: number) => {
    const i = before.length - shared
    const j = after.length - shared
    return before.slice(i - length, i) === after.slice(j - length, j)
  }
  while (shared < limit && block >= FINE) {
    const length = Math.min(block, limit - shared)
    if (agree(length)) {
      shared += length
      if (block < LARGEST_BLOCK) block *= 2
    } else {
      for (block = length >> 1; block >= FINE; block >>= 1) if (agree(block)) shared += block
    }
  }
  while (shared < limit && agree(1)) shared++
  return shared
}
