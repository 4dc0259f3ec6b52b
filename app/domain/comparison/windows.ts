/** Which window of a long list is asked for, from 0; or all of them, where a page can carry as many. */
export type Part = number | 'all'

/** Places [from, to) in a list. */
export interface Window {
  readonly from: number
  readonly to: number
}

/**
 * The windows of a list, by how many letters each of its things takes on a page: at least one, which may be empty. A
 * short list is read and printed whole; of a long one each window is as much as a page carries in about 100 KB.
 */
export function windowsOf(letters: readonly number[]): readonly Window[] {
  if (letters.length <= SHORT) return [{ from: 0, to: letters.length }]
  const windows: Window[] = []
  let [from, sum] = [0, 0]
  letters.forEach((own, at) => {
    sum += FRAME + own
    if (sum <= MOST_LETTERS || at === from) return
    windows.push({ from, to: at })
    ;[from, sum] = [at, FRAME + own]
  })
  return [...windows, { from, to: letters.length }]
}

const SHORT = 100 // changes
const MOST_LETTERS = 32_000
const FRAME = 280 // letters that weigh as much as what stands around the words of a change

/** Which window is shown: the last one where a later one is asked for, the first where all would be too many. */
export function partOf(asked: Part, windows: readonly Window[], most = MOST_AT_ONCE): Part {
  if (asked !== 'all') return Math.min(Math.max(asked, 0), windows.length - 1)
  return windows.length > 1 && windows.at(-1)!.to <= most ? 'all' : 0
}

/** The most changes that are shown at once: a browser lays them out without a wait that is felt. */
export const MOST_AT_ONCE = 5_000
