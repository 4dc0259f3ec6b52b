import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { compareNumbers } from '#app/domain/structure/number.ts'
import { laidOut } from '#app/domain/amendment/apply-restate.ts'
import type { Add } from '#app/domain/amendment/instruction.ts'
import { readNewText } from '#app/domain/amendment/new-text.ts'
import { isRemark } from '#app/domain/amendment/remark.ts'
import type { Target } from '#app/domain/amendment/resolve.ts'
import { rowNumber, rowsOf } from '#app/domain/amendment/rows.ts'
import {
  addressOf,
  broughtLeaf,
  removeLeaf,
  settingBelow,
  type Leaf,
  type Sheet,
} from '#app/domain/amendment/sheet.ts'

/**
 * Puts rows into a table or a numbered list: each behind the neighbour named, else behind the last row with a smaller
 * number, else last. Refuses a number that a row has, and a text whose rows do not bear the numbers announced.
 */
export function addRows(sheet: Sheet, { leaf }: Target, instruction: Add): Outcome<unknown> {
  const { at, numbers, text, after } = instruction
  const rows = rowsOf(leaf)
  const [first] = rows
  // «Перечень» is a table in one act and a numbered list in another; amending laws call the lines of both «строка».
  // A list goes on as numbered lines, a table as rows.
  const home = first?.parent ?? leaf
  const provisions = readNewText(text, settingBelow(sheet, home, first?.level ?? 'table'))
  const fits =
    provisions.length > 0 &&
    provisions.every(({ level }) => level === (first?.level ?? level)) &&
    (numbers.length === 0 ||
      (provisions.length === numbers.length &&
        provisions.every((provision, index) => rowNumber(provision) === numbers[index])))
  if (!fits) return refuse('amendment.text-unfit', { at })
  const taken = rows.find(row => !isRemark(row.text) && numbers.includes(rowNumber(row)))
  if (taken) return refuse('amendment.number-taken', { at: addressOf(taken) })
  const named = after?.split('_').at(-1)
  const neighbour = rows.find(row => rowNumber(row) === named)
  if (after !== undefined && !neighbour) return refuse('amendment.provision-missing', { at: after })
  let last = neighbour
  for (const provision of provisions) {
    const own = rowNumber(provision)
    const note = own === '' ? undefined : rowsOf(leaf).find(row => rowNumber(row) === own)
    const previous = note ?? last ?? rowBefore(rowsOf(leaf), own)
    const brought = laidOut(sheet, broughtLeaf(sheet, provision, home))
    home.children.splice(previous ? home.children.indexOf(previous) + 1 : endOf(home, first), 0, brought)
    // Only the note of an earlier deletion can have the number: the new row takes its place.
    if (note) removeLeaf(note)
    if (last) last = brought
  }
  return ok(provisions)
}

/** The last row with a smaller number; for a row without one the last of all. */
function rowBefore(rows: readonly Leaf[], number: string): Leaf | undefined {
  if (number === '') return rows.at(-1)
  return rows.findLast(row => rowNumber(row) !== '' && compareNumbers(rowNumber(row), number) < 0)
}

/** Before the first numbered row where there are rows, else behind everything. */
function endOf({ children }: Leaf, first: Leaf | undefined): number {
  const at = children.findIndex(row => row.level === first?.level && rowNumber(row) !== '')
  return at < 0 ? children.length : at
}
