import type { Stretch } from '#app/domain/comparison/comparison.ts'

/** Which window of a long list is asked for, from 0; or all of them, where a page can carry as many. */
export type Part = number | 'all'

/** Places [from, to) in a list. */
export interface Window {
  readonly from: number
  readonly to: number
}

/** A window in one line: what it begins and ends with, and how many changes it has. */
export interface WindowLine {
  readonly first: string
  readonly last: string
  readonly count: number
}

/**
 * The windows of a list, by how many bytes each of its things takes on a page: at least one, which may be empty. A short
 * list is read and printed whole; of a long one each window is as much as a page carries in about 100 KB, and no more
 * things than a short one has.
 */
export function windowsOf(bytes: readonly number[]): readonly Window[] {
  if (bytes.length <= SHORT) return [{ from: 0, to: bytes.length }]
  const windows: Window[] = []
  let [from, sum] = [0, 0]
  bytes.forEach((own, at) => {
    sum += own
    if (at === from || (sum <= MOST_BYTES && at - from < SHORT)) return
    windows.push({ from, to: at })
    ;[from, sum] = [at, own]
  })
  return [...windows, { from, to: bytes.length }]
}

const SHORT = 100 // changes
const MOST_BYTES = 80_000 // the rest of the page has 20,000

/** Bytes that a letter of a law takes on average: Cyrillic ones have two, blanks, digits and commas one. */
export const LETTER = 1.86

/** Bytes of a letter that is sent twice: as a page, and as data for its script. */
export const LETTER_TWICE = 2 * LETTER

/** How many letters a page prints of some stretches: what two texts share stands there once. */
export function lettersIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { before, after }) => sum + Math.max(before.length, after.length), 0)
}

/** Which window is shown: the last one where a later one is asked for, the first where all would be too many. */
export function partOf(asked: Part, windows: readonly Window[], most = MOST_AT_ONCE): Part {
  if (asked !== 'all') return Math.min(Math.max(asked, 0), windows.length - 1)
  return windows.length > 1 && windows.at(-1)!.to <= most ? 'all' : 0
}

/** What a page shows of a long list, and what it needs to lead to the rest. */
interface WindowedList {
  readonly windows: readonly Window[]
  readonly part: Part
  /** The window that is shown, or the whole list. */
  readonly shown: Window
  readonly canBeWhole: boolean
}

/** The window that is asked for of a list of things of so many bytes, of which a page can carry so many at most. */
export function windowed(bytes: readonly number[], asked: Part, most: number): WindowedList {
  const windows = windowsOf(bytes)
  const part = partOf(asked, windows, most)
  const shown = part === 'all' ? { from: 0, to: bytes.length } : windows[part]!
  return { windows, part, shown, canBeWhole: bytes.length <= most }
}

/** The most changes that are shown at once: a browser lays them out without a wait that is felt. */
export const MOST_AT_ONCE = 5_000
