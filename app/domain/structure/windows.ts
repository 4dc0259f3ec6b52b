import type { Address } from '#app/domain/structure/address.ts'
import { GROUPS, HEADED, type Level } from '#app/domain/structure/level.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'

/**
 * The rows of an act cut into windows of at most `most` rows, so that a code is shown a chapter or an article at a time:
 * a window begins at a heading, and only an article longer than a window is cut between its provisions. An act that is
 * no longer than most laws is one window.
 */
export function windowsOf<Row extends TwinRow>(
  rows: readonly Row[],
  most = WINDOW,
): readonly (readonly Row[])[] {
  if (rows.length <= Math.max(most, WHOLE)) return [rows]
  const windows: Row[][] = []
  let window: Row[] = []
  for (const unit of unitsOf(rows, most)) {
    if (window.length > 0 && window.length + unit.length > most) {
      windows.push(window)
      window = []
    }
    window.push(...unit)
  }
  return [...windows, window]
}

/** One window of some rows, and where the windows before and after it begin. */
export interface Window<Row extends TwinRow> {
  readonly rows: readonly Row[]
  readonly earlier: Address | null
  readonly later: Address | null
}

/** The window that holds the provision at an address; the first one where there is none such. */
export function windowAt<Row extends TwinRow>(rows: readonly Row[], at: Address): Window<Row> {
  const windows = windowsOf(rows)
  const place = Math.max(
    0,
    windows.findIndex(window => window.some(row => row.address === at)),
  )
  return {
    rows: windows[place] ?? [],
    earlier: windows[place - 1]?.[0]?.address ?? null,
    later: windows[place + 1]?.[0]?.address ?? null,
  }
}

/** Whether a row is a heading of the table of contents. */
export function isHeaded(row: TwinRow): boolean {
  return HEADED.has(levelOf(row))
}

/** The level of a row, which both languages share. */
function levelOf({ kk, ru }: TwinRow): Level {
  return kk?.level ?? ru?.level ?? 'line'
}

const WHOLE = 400 // provisions; nine of ten laws have fewer, and reading a law whole is best
const WINDOW = 150 // provisions: some ten screens

/** Headings of groups together with the first article below them, articles, and pieces of what is too long. */
function unitsOf<Row extends TwinRow>(rows: readonly Row[], most: number): readonly Row[][] {
  const units: Row[][] = []
  let unit: Row[] = []
  for (const row of rows) {
    const onlyHeadings = unit.every(each => GROUPS.has(levelOf(each)))
    if ((isHeaded(row) && !onlyHeadings) || unit.length >= most) {
      units.push(unit)
      unit = []
    }
    unit.push(row)
  }
  return [...units, unit]
}
