import type { Act } from '#app/domain/structure/act.ts'
import { formatAddress, parseAddress } from '#app/domain/structure/address.ts'
import { entryAt, entryById, type Address } from '#app/domain/structure/entries.ts'
import { contentsLinesAt, contentsOf } from '#app/domain/amendment/contents.ts'
import type { Add, Instruction } from '#app/domain/amendment/instruction.ts'

/**
 * The provision that an instruction is about: the first part or indent of a provision with words of its own is that
 * provision itself.
 */
export function ownerOf(at: Address, before: Act): Address {
  return entryAt(before, at) ? at : at.replace(/__(?:part|indent)_1$/, '')
}

/** Where the elements stand that an instruction adds; a sentence that is added is no element. */
export function addedPlaces({ at, level, numbers }: Add): readonly Address[] {
  if (level === 'sentence') return []
  return numbers.map(number => {
    const own = formatAddress([{ level, number }])
    return at === '' || level === 'article' || level === 'chapter' ? own : `${at}__${own}`
  })
}

/** Where the change that an instruction orders stands in the amended text: the new element, else the changed one. */
export function placeOfChange(
  instruction: Instruction,
  { before, after }: { readonly before: Act; readonly after: Act },
): Address {
  if (instruction.contents) return lineOfChange(instruction, after) ?? lineOfChange(instruction, before) ?? ''
  if (instruction.kind === 'renumber') return renumberedAt(instruction.at, instruction.number)
  const added = instruction.kind === 'add' ? addedPlaces(instruction)[0] : undefined
  return added !== undefined && entryAt(after, added) ? added : ownerOf(instruction.at, before)
}

/** The line of the table of contents for the element that an instruction names; the first line where it names none. */
function lineOfChange(instruction: Instruction, act: Act): Address | undefined {
  const named = instruction.kind === 'add' ? addedPlaces(instruction)[0] : instruction.at
  const lines = contentsOf(act.provisions)
  const [line] = named ? contentsLinesAt(lines, named) : lines
  return line && entryById(act, line.id)?.address
}

/** The address of an element after it was renumbered. */
function renumberedAt(at: Address, number: string): Address {
  const steps = parseAddress(at) ?? []
  const last = steps.at(-1)
  return last ? formatAddress([...steps.slice(0, -1), { ...last, number }]) : at
}
