// What the walk through two texts and both ways of finding it again share.

/** Where two texts differ: flat quadruples [beforeFrom, beforeTo, afterFrom, afterTo], at line starts, ascending. */
export type Gaps = number[]

/** How many code units the gaps of both texts hold. */
export function lettersIn(gaps: Gaps): number {
  let letters = 0
  for (let at = 0; at < gaps.length; at += 2) letters += gaps[at + 1]! - gaps[at]!
  return letters
}

/** A place in both texts. */
export type Place = readonly [i: number, j: number]

/** Two texts being walked side by side: the place reached in both, and the end of what is still unknown. */
export interface Walk {
  readonly before: string
  readonly after: string
  i: number
  j: number
  readonly iEnd: number
  readonly jEnd: number
  /** Lines that stand once in a stretch of both texts ahead, the last first. */
  lonely: Place[]
}

const RUN = 160 // a guess is believed when this many code units after it agree

/** The start of the line after, or the end of what is compared. */
export function nextLine(text: string, from: number, end: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 || at >= end ? end : at + 1
}

/** Whether an offset is the start of a line. */
export function startsLine(text: string, at: number): boolean {
  return at === 0 || text.charCodeAt(at - 1) === 10
}

/** Whether both texts go on alike from a guessed place; near the end both must also end together. */
export function agrees(walk: Walk, i: number, j: number): boolean {
  const left = Math.min(walk.iEnd - i, walk.jEnd - j)
  if (left <= 0) return false
  if (left < RUN && walk.iEnd - i !== walk.jEnd - j) return false
  // Most guesses fail at the first letters.
  if (walk.before.charCodeAt(i) !== walk.after.charCodeAt(j)) return false
  // Past two line ends: one long line may be repeated word for word elsewhere.
  const lines = nextLine(walk.before, nextLine(walk.before, i, walk.iEnd), walk.iEnd) - i
  return runsOn(walk, [i, j], Math.max(RUN, lines))
}

/** Whether so many code units that follow are equal, or all that are left. */
export function runsOn(walk: Walk, [i, j]: Place, most: number): boolean {
  const length = Math.min(walk.iEnd - i, walk.jEnd - j, most)
  return walk.before.slice(i, i + length) === walk.after.slice(j, j + length)
}
