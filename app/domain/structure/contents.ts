import type { Language } from '#app/domain/structure/act.ts'
import type { Address } from '#app/domain/structure/address.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'
import { isHeaded } from '#app/domain/structure/windows.ts'

/** A line of the table of contents with the lines below it. */
export interface ContentsLine {
  readonly address: Address
  readonly mark: string
  readonly heading: string
  readonly children: readonly ContentsLine[]
}

/** The table of contents of an act in one language; the other language stands in where a heading is missing. */
export function contentsOf(rows: readonly TwinRow[], language: Language): readonly ContentsLine[] {
  const top: Open = { depth: -1, children: [] }
  const open = [top]
  for (const row of rows) {
    const printed = row[language] ?? row.kk ?? row.ru
    if (!printed || !isHeaded(row)) continue
    while (open.length > 1 && (open.at(-1)?.depth ?? -1) >= printed.depth) open.pop()
    const line = { ...lineOf(row, printed), children: [] }
    open.at(-1)?.children.push(line)
    open.push({ depth: printed.depth, children: line.children })
  }
  return top.children
}

/**
 * The table of contents as a page shows it: a short one whole, of a long one only the groups, and what stands below
 * the groups around the provision at `at`.
 */
export function contentsAround(lines: readonly ContentsLine[], at: Address): readonly ContentsLine[] {
  return isLong(lines) ? lines.map(line => openAround(line, at)) : lines
}

/** Whether a table of contents is too long to be shown with all its groups open. */
export function isLong(lines: readonly ContentsLine[]): boolean {
  return countOf(lines) > MOST_LINES
}

const MOST_LINES = 120 // three screens

/** The lines below a group only where the provision asked for stands in it. */
function openAround(line: ContentsLine, at: Address): ContentsLine {
  if (!holds(line, at)) return { ...line, children: [] }
  return { ...line, children: line.children.map(child => openAround(child, at)) }
}

/**
 * Whether a provision stands under a line. Articles are addressed without their chapter, so the children are asked
 * too.
 */
export function holds({ address, children }: ContentsLine, at: Address): boolean {
  return address === at || at.startsWith(`${address}__`) || children.some(child => holds(child, at))
}

/** Lines with all lines below them. */
function countOf(lines: readonly ContentsLine[]): number {
  return lines.reduce((sum, line) => sum + 1 + countOf(line.children), 0)
}

/** A line that may still get children, while the rows are gone through. */
interface Open {
  readonly depth: number
  readonly children: ContentsLine[]
}

/** What a line shows of its provision. */
function lineOf(row: TwinRow, { mark, heading }: { mark: string; heading: string }) {
  return { address: row.address, mark, heading }
}
