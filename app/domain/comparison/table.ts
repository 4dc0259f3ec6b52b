import { isAmendment } from '#app/domain/comparison/amended.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import { ledgerOf, type Compared, type Ledger } from '#app/domain/comparison/ledger.ts'
import { cellOf, emptyCell, type TableLine, type Unit } from '#app/domain/comparison/table-cell.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entryAt, parentAt, type Address, type Entry } from '#app/domain/structure/entries.ts'
import type { Level } from '#app/domain/structure/level.ts'

/** A row of the comparative table, in the columns of the official form but for the running number. */
export interface TableRow {
  /** The identity on which the justification hangs. */
  readonly provisionId: string
  /** Where the provision stands in the newer text; in the older one where it was deleted. */
  readonly address: Address
  readonly element: string
  readonly before: readonly TableLine[]
  readonly after: readonly TableLine[]
}

/**
 * The comparative table of two texts (Government Regulation, annex 2): a row for every changed element at the level
 * at which the change can be read, in reading order. Typography and publishers' notes are no amendments.
 */
export function comparativeTable(comparison: Comparison, compared: Compared): readonly TableRow[] {
  const ledger = ledgerOf(comparison, compared)
  const units = new Set<number>()
  comparison.rows.forEach((row, at) => {
    if (isAmendment(row)) for (const unit of unitsOf(ledger, at)) units.add(unit)
  })
  return [...units]
    .sort((one, other) => one - other)
    .map(at => unitIn(ledger, ledger.rows[at]!))
    .filter(unit => !isTakenOver(ledger, unit))
    .map(unit => rowOf(ledger, unit))
}

/** Unnumbered lines, which are read within the paragraph they belong to. */
const SMALL: ReadonlySet<Level> = new Set(['part', 'indent', 'line', 'table', 'note'])
/** Numbered levels below the article, at which a change makes sense by itself. */
const READABLE: ReadonlySet<Level> = new Set(['paragraph', 'subparagraph'])

/** The rows under which a change is read: two where a line went from one paragraph to another. */
function unitsOf(ledger: Ledger, at: number): readonly number[] {
  const { kind, before, after } = ledger.rows[at]!
  if (kind !== 'moved' || !before[0] || !SMALL.has(before[0].provision.level)) return [unitOf(ledger, at)]
  const left = readableAbove(ledger.before, before[0])
  const arrived = after[0] && readableAbove(ledger.after, after[0])
  return [
    left ? unitOf(ledger, ledger.rowBefore.get(left.address)!) : at,
    arrived ? unitOf(ledger, ledger.rowAfter.get(arrived.address)!) : at,
  ]
}

/** The row a change is read under, from one step up to the next until nothing above takes it in. */
function unitOf(ledger: Ledger, at: number): number {
  const row = ledger.rows[at]!
  const side = row.after[0] ? 'after' : 'before'
  const entry = row[side][0]!
  const rowAt = side === 'after' ? ledger.rowAfter : ledger.rowBefore
  const readable = SMALL.has(entry.provision.level) ? readableAbove(ledger[side], entry) : undefined
  const above = readable ?? sharingFate(ledger, row, entry)
  const unit = above && rowAt.get(above.address)
  return unit === undefined ? at : unitOf(ledger, unit)
}

/** The nearest paragraph or subparagraph above. */
function readableAbove(act: Act, entry: Entry): Entry | undefined {
  let above = parentAt(act, entry.address)
  while (above && !READABLE.has(above.provision.level)) above = parentAt(act, above.address)
  return above
}

/** What a new or deleted provision stands in, where that is wholly new or deleted too; a new chapter stays in articles. */
function sharingFate(ledger: Ledger, { kind }: Correspondence, entry: Entry): Entry | undefined {
  if ((kind !== 'inserted' && kind !== 'deleted') || entry.provision.level === 'article') return undefined
  const [act, rowAt] =
    kind === 'inserted' ? [ledger.after, ledger.rowAfter] : [ledger.before, ledger.rowBefore]
  const above = parentAt(act, entry.address)
  const row = above && ledger.rows[rowAt.get(above.address) ?? -1]
  return row?.kind === kind ? above : undefined
}

/**
 * The change of one element with what stands under its number on both sides: where a new subparagraph took the number
 * of one that was moved or deleted, the paper says what stood there, not that there was nothing.
 */
function unitIn({ before, after }: Ledger, row: Correspondence): Unit {
  const standing = (act: Act, other: readonly Entry[]) => {
    const entry = other[0] && entryAt(act, other[0].address)
    return entry ? [entry] : []
  }
  return {
    row,
    before: row.before.length > 0 ? row.before : standing(before, row.after),
    after: row.after.length > 0 ? row.after : standing(after, row.before),
  }
}

/** Whether a deletion is shown by the row of the new provision that took its number. */
function isTakenOver({ rows, rowAfter }: Ledger, { row, after }: Unit): boolean {
  return (
    row.kind === 'deleted' &&
    after[0] !== undefined &&
    rows[rowAfter.get(after[0].address)!]!.kind === 'inserted'
  )
}

/** One line of the table; what one side does not have is said in the words of the form. */
function rowOf(ledger: Ledger, unit: Unit): TableRow {
  const entry = (unit.after[0] ?? unit.before[0])!
  const form = TABLE_FORM[ledger.after.language]
  return {
    provisionId: entry.provision.id,
    address: entry.address,
    element: elementOf(ledger, unit),
    before: unit.before.length > 0 ? cellOf(ledger, unit, 'before') : emptyCell(ledger, unit, form.absent),
    after: unit.after.length > 0 ? cellOf(ledger, unit, 'after') : emptyCell(ledger, unit, form.deleted),
  }
}

/** The name in the second column: both names where the element stands elsewhere now. */
function elementOf(ledger: Ledger, unit: Unit): string {
  const { language } = ledger.after
  const named = (entries: readonly Entry[]) =>
    entries.map(entry => elementName(entry.address, language, isHeadingOnly(unit, entry))).join(', ')
  const before = named(unit.before)
  const after = named(unit.after)
  if (before === '' || after === '' || before === after) return capitalised(before || after)
  return capitalised(TABLE_FORM[language].elsewhere(before, after))
}

/** An article that stays is named by its heading: its paragraphs have rows of their own. */
function isHeadingOnly({ row, before, after }: Unit, { provision }: Entry): boolean {
  if (row.kind !== 'edited' || before.length + after.length > 2) return false
  return provision.heading !== '' && provision.text === ''
}
