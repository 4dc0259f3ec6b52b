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
  const room = roomFor(bytes)
  const windows: Window[] = []
  let [from, sum] = [0, 0]
  bytes.forEach((own, at) => {
    sum += own
    if (at === from || (sum <= room && at - from < SHORT)) return
    windows.push({ from, to: at })
    ;[from, sum] = [at, own]
  })
  return [...windows, { from, to: bytes.length }]
}

const SHORT = 100 // changes
const PAGE = 100_000 // bytes
const REST = 15_500 // what stands around a list: where one can go, what can be chosen, the data of the page
const LINE = 160 // a window in the contents
const LEAST = 60_000 // with hundreds of windows it is their contents that are long, and more of them would not help

/** How many bytes of a list a page has room for, beside a line for each window. */
function roomFor(bytes: readonly number[]): number {
  const room = PAGE - REST
  const windows = Math.ceil(bytes.reduce((sum, own) => sum + own, 0) / room)
  return Math.max(room - windows * LINE, LEAST)
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
