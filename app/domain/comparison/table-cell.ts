import type { Correspondence, Stretch } from '#app/domain/comparison/comparison.ts'
import type { Ledger } from '#app/domain/comparison/ledger.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { provisionStretches, printedMark } from '#app/domain/comparison/provision-stretches.ts'
import { indexed } from '#app/domain/structure/act-index.ts'
import { parentAt, type Entry } from '#app/domain/structure/entries.ts'
import { GROUPS, type Level } from '#app/domain/structure/level.ts'

/** A line of a cell: words of the provision, or context repeated so that the reader knows where it stands. */
export interface TableLine {
  readonly context: boolean
  readonly stretches: readonly Stretch[]
}

/** The change of one element, with the provisions that its two cells show. */
export interface Unit {
  readonly row: Correspondence
  readonly before: readonly Entry[]
  readonly after: readonly Entry[]
}

/** The column of a cell: the wording in force, or the proposed one. */
type Side = 'before' | 'after'

/**
 * The cell of a changed provision on one side: the article it stands in, its own lines with the marked words, and «…»
 * for what is left out between.
 */
export function cellOf(ledger: Ledger, unit: Unit, side: Side): readonly TableLine[] {
  const first = unit[side][0]!
  const above = ancestors(ledger, first, side)
  const lines: TableLine[] = []
  above.forEach((entry, at) => {
    lines.push(...contextLines(entry, ledger[side].language))
    if (!isFirstChild(entry, above[at + 1] ?? first)) lines.push(GAP)
  })
  for (const entry of unit[side]) lines.push(...ownLines(ledger, entry, { unit, side }))
  if (above.some((entry, at) => !isLastChild(entry, above[at + 1] ?? unit[side].at(-1)!))) lines.push(GAP)
  return withoutDoubledGaps(lines)
}

/** The cell of the side that does not have the provision: the article's heading, and `word` («Отсутствует.»). */
export function emptyCell(ledger: Ledger, unit: Unit, word: string): readonly TableLine[] {
  const side = unit.before.length > 0 ? 'before' : 'after'
  const other = side === 'before' ? 'after' : 'before'
  const outermost = ancestors(ledger, unit[side][0]!, side)[0]
  const rowAt = side === 'before' ? ledger.rowBefore : ledger.rowAfter
  const twin = outermost && ledger.rows[rowAt.get(outermost.address) ?? -1]?.[other][0]
  return [...(twin ? contextLines(twin, ledger[other].language).slice(0, 1) : []), contextLine(word)]
}

const GAP = contextLine('…')
/** What a provision stands in, the outermost first; chapters and sections are not repeated in a cell. */
function ancestors(ledger: Ledger, entry: Entry, side: Side): readonly Entry[] {
  const above: Entry[] = []
  let next = parentAt(ledger[side], entry.address)
  while (next && !GROUPS.has(next.provision.level)) {
    above.unshift(next)
    next = parentAt(ledger[side], next.address)
  }
  return above
}

/** Whether nothing is left out between a provision and its child. */
function isFirstChild({ provision }: Entry, child: Entry): boolean {
  return provision.children[0]?.id === child.provision.id
}

/** Whether nothing is left out after the child. */
function isLastChild({ provision }: Entry, child: Entry): boolean {
  return provision.children.at(-1)?.id === child.provision.id
}

/** A provision repeated for orientation: its number and heading, and its own text. */
function contextLines({ provision }: Entry, language: Language): readonly TableLine[] {
  const { heading, text } = provision
  const mark = printedMark(provision, language)
  const [first = '', ...rest] = [heading, text].filter(each => each !== '')
  return [contextLine(mark + first), ...rest.map(contextLine)]
}

/** A line in which nothing is marked. */
function contextLine(text: string): TableLine {
  return { context: true, stretches: [{ kind: 'equal', before: text, after: text }] }
}

/** Which change is shown, in which column. */
interface Manner {
  readonly unit: Unit
  readonly side: Side
}

const NUMBERED: ReadonlySet<Level> = new Set([...GROUPS, 'article', 'paragraph', 'subparagraph'])

/** The lines of a provision and of what is read with it; numbered provisions below have rows of their own. */
function ownLines(ledger: Ledger, own: Entry, manner: Manner): TableLine[] {
  const { entries, byAddress } = indexed(ledger[manner.side])
  const start = byAddress().get(own.address)!
  const whole = manner.unit.row.kind === 'inserted' || manner.unit.row.kind === 'deleted'
  const lines = changedLines(ledger, own, manner)
  let skipped: number | undefined
  for (let at = start + 1; at < entries.length && entries[at]!.depth > own.depth; at++) {
    const entry = entries[at]!
    if (skipped !== undefined && entry.depth > skipped) continue
    skipped = isBelow(entry, whole) ? undefined : entry.depth
    lines.push(...(skipped === undefined ? changedLines(ledger, entry, manner) : [GAP]))
  }
  return lines
}

/** An article in a new chapter has a row of its own, and so has a paragraph in an article that stays. */
function isBelow({ provision }: Entry, whole: boolean): boolean {
  return whole
    ? provision.level !== 'article' && !GROUPS.has(provision.level)
    : !NUMBERED.has(provision.level)
}

/** The words of one provision with what changed in them; of a line that is not in the other cell, all is changed. */
function changedLines(ledger: Ledger, entry: Entry, { unit, side }: Manner): TableLine[] {
  const row = ledger.rows[(side === 'before' ? ledger.rowBefore : ledger.rowAfter).get(entry.address)!]!
  const stretches = provisionStretches(ledger, row, { side, entry })
  const stays =
    row === unit.row || (row.kind !== 'moved' && stands(row, unit, side === 'before' ? 'after' : 'before'))
  return linesIn(stays ? stretches : stretches.map(stretch => wholly(stretch, side)))
}

/** Whether what became of a provision is shown in the cell of `side`. */
function stands(row: Correspondence, unit: Unit, side: Side): boolean {
  return row[side].some(({ address }) =>
    unit[side].some(root => address === root.address || address.startsWith(`${root.address}__`)),
  )
}

/** A stretch with all its words marked. */
function wholly({ before, after }: Stretch, side: Side): Stretch {
  return side === 'before' ? { kind: 'deleted', before, after: '' } : { kind: 'inserted', before: '', after }
}

/** Stretches cut into the lines that they run through. */
function linesIn(stretches: readonly Stretch[]): TableLine[] {
  const lines: Stretch[][] = [[]]
  for (const stretch of stretches) {
    const befores = stretch.before.split('\n')
    const afters = stretch.after.split('\n')
    for (let at = 0; at < Math.max(befores.length, afters.length); at++) {
      if (at > 0) lines.push([])
      const [before, after] = [befores[at] ?? '', afters[at] ?? '']
      if (before + after !== '') append(lines.at(-1)!, { kind: stretch.kind, before, after })
    }
  }
  return lines.filter(line => line.length > 0).map(line => ({ context: false, stretches: line }))
}

/** Neighbours of one kind are one stretch: a number and the words after it are announced once. */
function append(line: Stretch[], stretch: Stretch): void {
  const last = line.at(-1)
  if (last?.kind !== stretch.kind) line.push(stretch)
  else {
    const joined = { before: last.before + stretch.before, after: last.after + stretch.after }
    line.splice(-1, 1, { kind: stretch.kind, ...joined })
  }
}

/** One «…» says as much as two. */
function withoutDoubledGaps(lines: readonly TableLine[]): readonly TableLine[] {
  return lines.filter((line, at) => line !== GAP || lines[at - 1] !== GAP)
}
