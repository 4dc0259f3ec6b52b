import { below, type Leaf } from '#app/domain/amendment/sheet.ts'

/** A row, as a provision or on the sheet. */
interface Row {
  readonly level: Leaf['level']
  readonly number: string
  readonly text: string
}

/**
 * The number by which «строка, порядковый номер 5» calls a row: what stands in the first cell, or before a line of a list
 * that is printed without cells. Empty where there is none, as in the head of a table.
 */
export function rowNumber({ level, number, text }: Row): string {
  if (level !== 'table') return number
  const cell = text.replace(/^\s*\|/, '').split(CELL_END)[0] ?? ''
  return /^\s*(\d+(?:-\d+)*)[.)]?\s*$/.exec(cell)?.[1] ?? ''
}

const CELL_END = /\||\t/

/**
 * The rows of an element: those of its tables; where it has none, its numbered lines; where it has none either, the
 * list that follows it, since «Перечень …» is often a heading line with its list below it and not in it.
 */
export function rowsOf(leaf: Leaf): readonly Leaf[] {
  const tables = [...below(leaf)].filter(({ level }) => level === 'table')
  if (tables.length > 0) return tables
  const own = leaf.children.filter(isListed)
  return own.length > 0 || !leaf.parent ? own : listAfter(leaf)
}

/** A numbered line, which a list may have for a row. */
function isListed({ level }: Leaf): boolean {
  return level === 'paragraph' || level === 'subparagraph'
}

/** The numbered lines next to an element, or to what it stands in: «1.» begins the list, anything else ends it. */
function listAfter(leaf: Leaf): readonly Leaf[] {
  for (let at: Leaf | undefined = leaf; at?.parent; at = at.parent) {
    const following = at.parent.children.slice(at.parent.children.indexOf(at) + 1)
    const end = following.findIndex(other => !isListed(other))
    const list = end < 0 ? following : following.slice(0, end)
    if (list[0]?.number === '1') return list
    if (following.length > 0) return []
  }
  return []
}

/** Where the words of a column stand in its row, columns counted from 1; nothing where there are not so many. */
export function cellRange(text: string, column: number): readonly [start: number, end: number] | undefined {
  let start = /^\s*\|/.exec(text)?.[0].length ?? 0
  for (let at = 1; ; at += 1) {
    const length = text.slice(start).search(CELL_END)
    const end = length < 0 ? text.length : start + length
    if (at === column) return trimmed(text, start, end)
    if (length < 0) return undefined
    start = end + 1
  }
}

/** A stretch without the blanks that set its words off from the bars. */
function trimmed(text: string, start: number, end: number): readonly [start: number, end: number] {
  const cell = text.slice(start, end)
  return [end - cell.trimStart().length, start + cell.trimEnd().length]
}
