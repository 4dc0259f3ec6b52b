import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { formatAddress } from '#app/domain/structure/address.ts'
import type { Provision } from '#app/domain/structure/act.ts'
import { markOf } from '#app/domain/structure/mark-of.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { laidOut } from '#app/domain/amendment/apply-restate.ts'
import { contentsLinesAt, contentsOf, heads } from '#app/domain/amendment/contents.ts'
import type { Add, Delete, Repeal, Restate } from '#app/domain/amendment/instruction.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import { broughtLeaf, removeLeaf, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'

/**
 * What is ordered of whole lines of a table of contents; words inside them are changed as words anywhere. A line that
 * goes leaves no number: article 27(6) of the Law on Legal Acts keeps numbers of elements, and a line is none.
 */
export function amendContents(
  sheet: Sheet,
  { leaf, extent }: Target,
  instruction: Add | Delete | Repeal | Restate,
): Outcome<unknown> {
  const lines = extent === 'contents' ? contentsOf(leaf.children) : [leaf]
  switch (instruction.kind) {
    case 'delete':
    case 'repeal':
      return ok(lines.forEach(removeLeaf))
    case 'restate':
      return extent === 'contents' ? restateAll(sheet, lines, instruction) : restateLine(leaf, instruction)
    case 'add':
      return addLines(sheet, lines, instruction)
  }
}

/** One line in new words; the number may be repeated in them or left out, but not changed. */
function restateLine(leaf: Leaf, { at, text, elsewhere }: Restate): Outcome<unknown> {
  if (elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  const [old, brought] = [markOf(leaf.text), markOf(text)]
  if (brought && (brought.level !== old?.level || brought.number !== old.number))
    return refuse('amendment.text-unfit', { at })
  leaf.text = brought ? text : leaf.text.slice(0, old?.length ?? 0) + text
  return ok(leaf)
}

/** All lines anew; the name above them, «ОГЛАВЛЕНИЕ», stays where the new text does not bring one. */
function restateAll(
  sheet: Sheet,
  lines: readonly Leaf[],
  { at, text, elsewhere }: Restate,
): Outcome<unknown> {
  if (elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  const brought = text.split('\n')
  const [first] = lines
  const keepsName = first !== undefined && !markOf(first.text) && markOf(brought[0] ?? '') !== undefined
  const old = keepsName ? lines.slice(1) : lines
  const from = sheet.root.children.indexOf(old[0] ?? sheet.root)
  sheet.root.children.splice(from, old.length, ...brought.map(line => newLine(sheet, line)))
  return ok(brought)
}

/**
 * New lines, each behind the named neighbour or else behind the last one of its level with a smaller number. Refuses a
 * text that has not a line for each element announced, and an element that has its line already.
 */
function addLines(sheet: Sheet, lines: readonly Leaf[], instruction: Add): Outcome<unknown> {
  const { at, level, numbers, text, after, elsewhere } = instruction
  if (elsewhere !== undefined) return refuse('amendment.text-elsewhere', { at })
  const brought = text.split('\n')
  const fits =
    brought.every(line => markOf(line) !== undefined) &&
    (level === 'sentence' || level === 'line'
      ? numbers.length === 0
      : brought.length === numbers.length &&
        numbers.every((number, index) => heads({ level, text: brought[index] ?? '' }, { level, number })))
  if (!fits) return refuse('amendment.text-unfit', { at })
  // All or nothing, as with elements: with one heading there already none of the others is put in.
  const taken = brought.map(line => addressIn(line)).find(each => contentsLinesAt(lines, each).length > 0)
  if (taken !== undefined) return refuse('amendment.number-taken', { at: taken })
  const [neighbour] = after === undefined ? [] : contentsLinesAt(lines, after)
  if (after !== undefined && !neighbour) return refuse('amendment.contents-line-missing', { at: after })
  let last = neighbour
  for (const line of brought) {
    const previous = last ?? lineBefore(contentsOf(sheet.root.children), line)
    const leaf = newLine(sheet, line)
    const index = previous ? sheet.root.children.indexOf(previous) + 1 : endOf(sheet, lines)
    sheet.root.children.splice(index, 0, leaf)
    if (last) last = leaf
  }
  return ok(brought)
}

/** The last line of the same level with a smaller number. */
function lineBefore(lines: readonly Leaf[], text: string): Leaf | undefined {
  const mark = markOf(text)
  return lines.findLast(line => {
    const other = markOf(line.text)
    return mark && other?.level === mark.level && compareNumbers(other.number, mark.number) < 0
  })
}

/** Behind the last line of the table. */
function endOf(sheet: Sheet, lines: readonly Leaf[]): number {
  const last = lines.at(-1)
  return last ? sheet.root.children.indexOf(last) + 1 : 0
}

/** The address of the element that a line is the heading of. */
function addressIn(line: string): string {
  const mark = markOf(line)
  return mark ? formatAddress([{ level: mark.level, number: mark.number }]) : ''
}

/** A line as the reader would have read it, set off as its neighbours are. */
function newLine(sheet: Sheet, text: string): Leaf {
  const layout = { before: sheet.separator, mark: '', gap: '', after: '' }
  const line: Provision = { id: '', level: 'line', number: '', heading: '', text, layout, children: [] }
  return laidOut(sheet, broughtLeaf(sheet, line, sheet.root))
}
