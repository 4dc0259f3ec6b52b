import type { Act } from '#app/domain/structure/act.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { addTo } from '#app/domain/amendment/apply-add.ts'
import { amendContents } from '#app/domain/amendment/apply-contents.ts'
import { strike } from '#app/domain/amendment/apply-delete.ts'
import { newEdition, restateAt } from '#app/domain/amendment/apply-restate.ts'
import { changeWords, insertWords, replaceThroughout } from '#app/domain/amendment/apply-words.ts'
import type { Doubt } from '#app/domain/amendment/doubt.ts'
import type { Instruction, Spot } from '#app/domain/amendment/instruction.ts'
import { resolve, type Target } from '#app/domain/amendment/resolve.ts'
import { actOf, sheetOf, type Sheet } from '#app/domain/amendment/sheet.ts'
import { withSubstituted, without } from '#app/domain/amendment/edited-line.ts'
import { remarked } from '#app/domain/amendment/remark.ts'

/** How a consolidated text is made. */
export interface Application {
  /** The amending act as notes beside kept numbers name it: «Законом РК от 17.07.2025 № 213-VIII»; none where unknown. */
  readonly source?: string
}

/**
 * What came of an amending law: the act with all that could be carried out; by its place in the list what could not, and
 * what was carried out on an element that the act calls otherwise.
 */
export interface Applied {
  readonly act: Act
  readonly refused: readonly { readonly index: number; readonly refusal: Refusal }[]
  readonly doubtful: readonly { readonly index: number; readonly doubt: Doubt }[]
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
  const doubtful: { index: number; doubt: Doubt }[] = []
  let sheet = sheetOf(act)
  instructions.forEach((instruction, index) => {
    // A new edition is another act: what follows it in the same law works on that one.
    if (instruction.kind === 'restate' && isWhole(instruction)) {
      const edition = newEdition(sheet.act, instruction)
      if (edition.ok) sheet = sheetOf(edition.value)
      else refused.push({ index, refusal: edition.refusal })
      return
    }
    const target = resolve(sheet, worksAt(instruction))
    const done = target.ok ? carryOut({ sheet, target: target.value, application }, instruction) : target
    if (!done.ok) refused.push({ index, refusal: done.refusal })
    else if (target.ok && target.value.doubt) doubtful.push({ index, doubt: target.value.doubt })
  })
  return { act: actOf(sheet), refused, doubtful }
}

/** Whether the act itself is restated. */
function isWhole({ at, heading, contents, named, sentence, column }: Spot): boolean {
  return at === '' && [heading, contents, named, sentence, column].every(mark => mark === undefined)
}

/** Where an instruction is carried out; new lines of a table of contents have no line of their own to be found by. */
function worksAt(instruction: Instruction): Spot {
  return instruction.kind === 'add' && instruction.contents ? { at: '', contents: true } : instruction
}

/** What one instruction is carried out on, and for whom. */
interface Carrying {
  readonly sheet: Sheet
  readonly target: Target
  readonly application: Application
}

/** One instruction, carried out on the sheet or refused with nothing changed. */
function carryOut({ sheet, target, application }: Carrying, instruction: Instruction): Outcome<unknown> {
  const { language } = sheet.act
  switch (instruction.kind) {
    case 'substitute':
      return changeWords(target, instruction, (text, find) => withSubstituted(text, find, instruction.by))
    case 'delete-words':
      return changeWords(target, instruction, (text, { start, end }) => without(text, start, end))
    case 'insert-words':
      return insertWords(target, instruction)
    case 'replace-throughout':
      return replaceThroughout(target, instruction, language)
    case 'restate':
      if (instruction.contents) return amendContents(sheet, target, instruction)
      return restateAt(sheet, target, instruction)
    case 'add':
      if (instruction.contents) return amendContents(sheet, target, instruction)
      return addTo(sheet, target, instruction)
    case 'delete':
    case 'repeal':
      if (instruction.contents) return amendContents(sheet, target, instruction)
      return strike(target, instruction, remarked(instruction, language, application.source))
    case 'renumber':
      return renumber(target, instruction)
    case 'enter-into-force':
      return ok(undefined)
  }
}

/**
 * Another number, printed as the old one was. What remains is not to be renumbered (Law on Legal Acts, article 27(6));
 * where a sentence orders it all the same, it means what it says.
 */
function renumber(
  { leaf, extent }: Target,
  instruction: Extract<Instruction, { readonly kind: 'renumber' }>,
): Outcome<undefined> {
  if (extent !== 'whole' || leaf.number === '')
    return refuse('amendment.provision-missing', { at: instruction.at })
  if (leaf.layout)
    leaf.layout = { ...leaf.layout, mark: leaf.layout.mark.replace(leaf.number, instruction.number) }
  leaf.number = instruction.number
  return ok(undefined)
}
