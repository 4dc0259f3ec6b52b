import type { Act, Provision } from '#app/domain/structure/act.ts'
import { formatAddress, parseAddress } from '#app/domain/structure/address.ts'
import { entryAt, entryById, type Address, type Entry } from '#app/domain/structure/entries.ts'
import { contentsLinesAt, contentsOf } from '#app/domain/amendment/contents.ts'
import type { Add, Instruction, Spot } from '#app/domain/amendment/instruction.ts'
import { resolve } from '#app/domain/amendment/resolve.ts'
import { sheetOf, type Sheet } from '#app/domain/amendment/sheet.ts'

/**
 * The provision of an act that an instruction calls, found as when it is carried out: a row by the number in its first
 * cell, which its address does not tell. Nothing where it calls the act itself, or what the act does not have.
 */
export function entryCalled(spot: Spot, act: Act): Entry | undefined {
  const known = entryAt(act, spot.at)
  if (known && known.provision.level !== 'table' && spot.named === undefined) return known
  const found = resolve(laidOut(act), spot)
  return found.ok ? entryById(act, found.value.leaf.id) : undefined
}

/** An act laid out once for all instructions that are looked for in it; nothing is amended on this sheet. */
function laidOut(act: Act): Sheet {
  const before = LAID_OUT.get(act)
  if (before) return before
  const sheet = sheetOf(act)
  LAID_OUT.set(act, sheet)
  return sheet
}

const LAID_OUT = new WeakMap<Act, Sheet>()

/** Where the elements stand that an instruction adds; a sentence that is added is no element. */
export function addedPlaces({ at, level, numbers }: Add): readonly Address[] {
  if (level === 'sentence') return []
  return numbers.map(number => {
    const own = formatAddress([{ level, number }])
    return at === '' || level === 'article' || level === 'chapter' ? own : `${at}__${own}`
  })
}

/** The elements that an instruction has added to an act. */
export function addedEntries(instruction: Add, after: Act): readonly Entry[] {
  return addedPlaces(instruction).flatMap(at => entryCalled({ ...instruction, at }, after) ?? [])
}

/** Where the changes that an instruction orders stand in the amended text: each new element, else the changed one. */
export function placesOfChange(
  instruction: Instruction,
  { before, after }: { readonly before: Act; readonly after: Act },
): readonly Address[] {
  if (instruction.contents) {
    const lines = linesOfChange(instruction, after)
    return lines.length > 0 ? lines : linesOfChange(instruction, before)
  }
  if (instruction.kind === 'renumber') return [renumberedAt(instruction.at, instruction.number)]
  const added = instruction.kind === 'add' ? addedEntries(instruction, after) : []
  if (added.length > 0) return added.map(({ address }) => address)
  return [entryCalled(instruction, before)?.address ?? instruction.at]
}

/** The lines of the table of contents for each element that an instruction names; all lines where it names none. */
export function contentsLinesOf(instruction: Instruction, act: Act): readonly (readonly Provision[])[] {
  const named = instruction.kind === 'add' ? addedPlaces(instruction) : [instruction.at]
  const lines = contentsOf(act.provisions)
  return named.map(at => (at === '' ? lines : contentsLinesAt(lines, at)))
}

/** Where the first line for each stands. */
function linesOfChange(instruction: Instruction, act: Act): readonly Address[] {
  const called = contentsLinesOf(instruction, act).flatMap(lines => lines.slice(0, 1))
  return called.flatMap(line => entryById(act, line.id)?.address ?? [])
}

/** The address of an element after it was renumbered. */
function renumberedAt(at: Address, number: string): Address {
  const steps = parseAddress(at) ?? []
  const last = steps.at(-1)
  return last ? formatAddress([...steps.slice(0, -1), { ...last, number }]) : at
}
