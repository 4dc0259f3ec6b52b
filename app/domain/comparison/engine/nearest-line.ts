import { sharedSuffix } from '#app/domain/comparison/engine/shared-letters.ts'
import { agrees, nextLine, runsOn, startsLine } from '#app/domain/comparison/engine/walk.ts'
import type { Place, Walk } from '#app/domain/comparison/engine/walk.ts'

// After a difference both texts mostly go on within a page. A line of either is sought in the other with the engine's
// own search, which passes 20 code units in a nanosecond; nothing is cut, hashed or stored.

/** How far a line is sought, in code units, and from how many places on each side. */
const SEARCHES = [
  { reach: 4_000, places: 16 },
  { reach: 64_000, places: 6 }, // an article or a chapter inserted, deleted or moved
] as const
const TELLING = 40 // code units: shorter lines («1) исключен;», cells of tables) are sought with those after them

const ENOUGH = 800 // code units that agree are proof however many are passed over, unless they stand opposite
const PROBES = 4 // lines of what is passed over

/**
 * The nearest place where both texts go on alike; nothing where there is none within some pages, or where it proves
 * little: lines that are repeated near by, less text that agrees than would be passed over, or text passed over that
 * stands opposite.
 */
export function nearestAgreement(walk: Walk): Place | undefined {
  for (const search of SEARCHES) {
    const found = nearestWithin(walk, search)
    if (!found) continue
    const [i, j] = found.place
    const passed = Math.max(i - walk.i, j - walk.j)
    if (!found.only || !runsOn(walk, found.place, Math.min(passed, ENOUGH))) return undefined
    const mayLose = passed > ENOUGH && !regains(walk, found.place, passed)
    return mayLose && passesOverKept(walk, found.place) ? undefined : atItsStart(walk, found.place)
  }
  return undefined
}

/** Whether as much text agrees from a place on as is passed over. */
function regains(walk: Walk, [i, j]: Place, passed: number): boolean {
  return Math.min(walk.iEnd - i, walk.jEnd - j) >= passed && runsOn(walk, [i, j], passed)
}

/**
 * Whether lines that would be passed over stand opposite them: an article has left its place to a chapter, and what was
 * found is where it went.
 */
function passesOverKept({ before, after, i, j }: Walk, [iTo, jTo]: Place): boolean {
  const [text, from, to, other, at] =
    iTo - i > jTo - j ? ([before, i, iTo, after, j] as const) : ([after, j, jTo, before, i] as const)
  const opposite = other.slice(at, at + 2 * (to - from))
  for (let probe = 0; probe < PROBES; probe++) {
    const start = nextLine(text, from + Math.floor((probe / PROBES) * (to - from)), to)
    const next = nextLine(text, start + TELLING, to)
    if (next - start > TELLING && opposite.includes(text.slice(start, next))) return true
  }
  return false
}

/** A place where both texts go on alike, and whether the line found stands only once near by. */
interface Found {
  readonly place: Place
  readonly only: boolean
}

/**
 * Nearest is where the fewest code units of both texts are passed over, so that of two stretches that changed places
 * the longer one counts as kept.
 */
function nearestWithin(walk: Walk, { reach, places }: (typeof SEARCHES)[number]): Found | undefined {
  const { before, after, iEnd, jEnd } = walk
  let nearest: Found | undefined
  let { i, j } = walk
  let left = reach // code units that may yet be passed over
  for (let place = 0; place < places && left > 0 && i < iEnd && j < jEnd; place++) {
    const old = {
      text: before,
      from: i,
      next: nextLine(before, i + TELLING, iEnd),
      to: Math.min(i + left, iEnd),
    }
    const now = {
      text: after,
      from: j,
      next: nextLine(after, j + TELLING, jEnd),
      to: Math.min(j + left, jEnd),
    }
    const inAfter = placeOf(old, now)
    if (inAfter > walk.j && agrees(walk, i, inAfter)) {
      nearest = { place: [i, inAfter], only: isOnly(old, now, inAfter) }
      left = inAfter - j
    }
    const inBefore = placeOf(now, old)
    if (inBefore > walk.i && inBefore - i < left && agrees(walk, inBefore, j)) {
      nearest = { place: [inBefore, j], only: isOnly(now, old, inBefore) }
      left = inBefore - i
    }
    left -= old.next - i + now.next - j
    i = old.next
    j = now.next
  }
  return nearest
}

/** A stretch of one text, of which the first lines are sought in the other. */
interface Stretch {
  readonly text: string
  readonly from: number
  /** Where the lines sought end. */
  readonly next: number
  readonly to: number
}

/** Where the first lines of a stretch stand in another; the line end before them is sought too, or half a line is found. */
function placeOf(sought: Stretch, stretch: Stretch): number {
  const lead = sought.from > 0 && stretch.from > 0 ? 1 : 0
  const lines = sought.text.slice(sought.from - lead, sought.next)
  const at = stretch.text.slice(stretch.from - lead, stretch.to).indexOf(lines)
  return at >= 0 && startsLine(stretch.text, stretch.from + at) ? stretch.from + at : -1
}

/** Whether lines found stand nowhere else near by: what is repeated on either side shows no way. */
function isOnly(sought: Stretch, stretch: Stretch, at: number): boolean {
  const lines = sought.text.slice(sought.from, sought.next)
  return (
    !stretch.text.slice(at + 1, stretch.to).includes(lines) &&
    !sought.text.slice(sought.from + 1, sought.to).includes(lines)
  )
}

/** Lines before the one found may agree as well: a place is sought in steps of some lines. */
function atItsStart(walk: Walk, [i, j]: Place): Place {
  const { before, after } = walk
  const shared = Math.min(sharedSuffix(before, after, { i, j }), i - walk.i, j - walk.j)
  const start =
    shared === 0 || startsLine(before, i - shared) ? i - shared : before.indexOf('\n', i - shared) + 1
  const whole = startsLine(after, j - (i - start)) ? start : before.indexOf('\n', start) + 1
  return [whole, j - (i - whole)]
}
