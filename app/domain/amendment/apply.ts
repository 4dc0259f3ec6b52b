import type { Act } from '#app/domain/structure/act.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { addTo } from '#app/domain/amendment/apply-add.ts'
import { amendContents } from '#app/domain/amendment/apply-contents.ts'
import { strike } from '#app/domain/amendment/apply-delete.ts'
import { restateAt } from '#app/domain/amendment/apply-restate.ts'
import { changeWords, insertWords, replaceThroughout } from '#app/domain/amendment/apply-words.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { resolve } from '#app/domain/amendment/resolve.ts'
import { actOf, sheetOf, type Sheet } from '#app/domain/amendment/sheet.ts'
import { withSubstituted, without } from '#app/domain/amendment/edited-line.ts'
import { remarked } from '#app/domain/amendment/remark.ts'

/** How a consolidated text is made. */
export interface Application {
  /** The amending act as notes beside kept numbers name it: «Законом РК от 17.07.2025 № 213-VIII»; none where unknown. */
  readonly source?: string
}

/** What came of an amending law: the act with all that could be carried out, and what could not, by its place in the list. */
export interface Applied {
  readonly act: Act
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[]
}

/**
 * The act with all instructions carried out, in their order; elements are called by the numbers they had before the
 * first one. Refuses with the reason of the first instruction that cannot be carried out.
 */
export function apply(
  act: Act,
  instructions: readonly Instruction[],
  application: Application = {},
): Outcome<Act> {
  const applied = applyEach(act, instructions, application)
  const first = applied.refused[0]
  return first ? { ok: false, refusal: first.refusal } : ok(applied.act)
}

/** The act with every instruction carried out that can be, and the reasons of the others; an instruction is done whole or not at all. */
export function applyEach(
  act: Act,
  instructions: readonly Instruction[],
  application: Application = {},
): Applied {
  const refused: { index: number; refusal: Refusal }[] = []
  let current = act
  let sheet = sheetOf(act)
  instructions.forEach((instruction, index) => {
    // A new edition is another act: what follows it in the same law works on that one.
    if (instruction.kind === 'restate' && isWhole(instruction)) {
      const edition = restateAt(sheet, instruction)
      if (!edition.ok) refused.push({ index, refusal: edition.refusal })
      else {
        current = edition.value ?? current
        sheet = sheetOf(current)
      }
      return
    }
    const done = carryOut(sheet, instruction, application)
    if (!done.ok) refused.push({ index, refusal: done.refusal })
  })
  return { act: actOf(sheet), refused }
}

/** Whether the act itself is restated. */
function isWhole({ at, heading, contents, named }: Instruction): boolean {
  return at === '' && !heading && !contents && named === undefined
}

/** One instruction, carried out on the sheet or refused with nothing changed. */
function carryOut(sheet: Sheet, instruction: Instruction, application: Application): Outcome<unknown> {
  switch (instruction.kind) {
    case 'substitute':
      return changeWords(sheet, instruction, (text, find) => withSubstituted(text, find, instruction.by))
    case 'delete-words':
      return changeWords(sheet, instruction, (text, { start, end }) => without(text, start, end))
    case 'insert-words':
      return insertWords(sheet, instruction)
    case 'replace-throughout':
      return replaceThroughout(sheet, instruction)
    case 'restate':
      return instruction.contents ? amendContents(sheet, instruction) : restateAt(sheet, instruction)
    case 'add':
      return instruction.contents ? amendContents(sheet, instruction) : addTo(sheet, instruction)
    case 'delete':
    case 'repeal':
      if (instruction.contents) return amendContents(sheet, instruction)
      return strike(sheet, instruction, remarked(instruction, sheet.act.language, application.source))
    case 'renumber':
      return renumber(sheet, instruction)
    case 'enter-into-force':
      return ok(undefined)
  }
}

/** Another number, printed as the old one was. */
function renumber(
  sheet: Sheet,
  instruction: Extract<Instruction, { readonly kind: 'renumber' }>,
): Outcome<unknown> {
  const target = resolve(sheet, instruction)
  if (!target.ok) return target
  const { leaf, extent } = target.value
  if (extent !== 'whole' || leaf.number === '')
    return refuse('amendment.provision-missing', { at: instruction.at })
  if (leaf.layout)
    leaf.layout = { ...leaf.layout, mark: leaf.layout.mark.replace(leaf.number, instruction.number) }
  leaf.number = instruction.number
  return ok(leaf)
}
