import type { Act } from '#app/domain/structure/act.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Refusal } from '#app/domain/refusal.ts'
import { addTo } from '#app/domain/amendment/apply-add.ts'
import { amendContents } from '#app/domain/amendment/apply-contents.ts'
import { strike } from '#app/domain/amendment/apply-delete.ts'
import { restateAt } from '#app/domain/amendment/apply-restate.ts'
import type { Instruction, ReplaceThroughout } from '#app/domain/amendment/instruction.ts'
import { resolve, type Target } from '#app/domain/amendment/resolve.ts'
import { actOf, sheetOf, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'
import {
  findAll,
  findBeside,
  findOnce,
  sentenceRange,
  withEnding,
  withInserted,
  without,
  type Find,
} from '#app/domain/amendment/words.ts'
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
      return changeWords(
        sheet,
        instruction,
        (text, { start, end }) => text.slice(0, start) + instruction.by + text.slice(end),
      )
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

/** Instructions about words that must stand once at their spot, or once beside the words they name. */
type WordInstruction = Extract<Instruction, { readonly kind: 'substitute' | 'delete-words' }>

/** Words that stand once at the spot, changed where they stand. */
function changeWords(
  sheet: Sheet,
  instruction: WordInstruction,
  change: (text: string, find: Find) => string,
): Outcome<unknown> {
  const target = resolve(sheet, instruction)
  if (!target.ok) return target
  const found = findBeside(target.value, instruction, instruction.words)
  if (!found.ok) return found
  const { leaf, field } = found.value
  leaf[field] = change(leaf[field], found.value)
  return found
}

/** Words put in beside an anchor that stands once at the spot, or at its end. */
function insertWords(
  sheet: Sheet,
  instruction: Extract<Instruction, { readonly kind: 'insert-words' }>,
): Outcome<unknown> {
  const target = resolve(sheet, instruction)
  if (!target.ok) return target
  // «дополнить словами «…»» without neighbours means the end of the element.
  const anchor = instruction.after ?? instruction.before
  if (anchor === undefined) return appendWords(target.value, instruction)
  const found = findOnce(target.value, instruction, anchor)
  if (!found.ok) return found
  const { leaf, field, start, end } = found.value
  leaf[field] = withInserted(leaf[field], instruction.after === undefined ? start : end, instruction.words)
  return found
}

/** «дополнить словами» without a place: the words come last, before the sign that closes the line. */
function appendWords(
  target: Target,
  { heading, sentence, words }: Extract<Instruction, { readonly kind: 'insert-words' }>,
): Outcome<unknown> {
  const { leaf } = target
  // «оглавление дополнить словами» names no line, and a table has no end where words could stand.
  if (target.extent === 'contents') return refuse('amendment.contents-line-missing', { at: '' })
  const field = heading && leaf.heading !== '' ? 'heading' : 'text'
  const range =
    sentence === undefined ? ([0, leaf[field].length] as const) : sentenceRange(leaf[field], sentence)
  if (!range) return refuse('amendment.provision-missing', { at: leaf.address })
  const text = leaf[field]
  leaf[field] =
    text.slice(0, range[0]) + withEnding(text.slice(range[0], range[1]), words) + text.slice(range[1])
  return ok(leaf)
}

/**
 * All forms in all places; refused where a form stands nowhere, since the list was made for another text
 * then.
 */
function replaceThroughout(sheet: Sheet, instruction: ReplaceThroughout): Outcome<unknown> {
  const target = resolve(sheet, instruction)
  if (!target.ok) return target
  const hits = instruction.pairs.map(({ words }) => hitsOf(target.value, instruction, words))
  const missing = hits.findIndex(found => found.length === 0)
  if (missing >= 0) {
    return refuse('amendment.words-missing', {
      at: instruction.at,
      words: instruction.pairs[missing]?.words ?? '',
    })
  }
  // All places are found before the first is changed: a new form must not be taken for an old one.
  const byPlace = new Map<Leaf, (Find & { readonly by: string })[]>()
  hits.forEach((found, at) => {
    for (const find of found) {
      const list = byPlace.get(find.leaf) ?? []
      list.push({ ...find, by: instruction.pairs[at]?.by ?? '' })
      byPlace.set(find.leaf, list)
    }
  })
  for (const [leaf, finds] of byPlace) substituteAll(leaf, finds)
  return ok(undefined)
}

/** «по всему тексту» means headings and texts alike. */
function hitsOf(target: Target, instruction: ReplaceThroughout, words: string): readonly Find[] {
  const texts = findAll(target, instruction, words)
  const first = texts[0]
  if (instruction.heading || instruction.sentence !== undefined || first?.field === 'heading') return texts
  return [...texts, ...headingsWith(target, words)]
}

/** Headings below a target that hold the words. */
function headingsWith(target: Target, words: string): readonly Find[] {
  const { leaf } = target
  if (target.extent !== 'whole') return []
  return [
    leaf,
    ...leaf.children.flatMap(function all(child): Leaf[] {
      return child.level === 'footnote' ? [] : [child, ...child.children.flatMap(all)]
    }),
  ]
    .filter(each => each.heading !== '' && each.parent)
    .flatMap(each => findAll({ leaf: each, extent: 'whole' }, { at: '', heading: true }, words))
}

/** From the last place to the first, so that the earlier ones stay where they were found; longer words win over shorter ones. */
function substituteAll(leaf: Leaf, finds: readonly (Find & { readonly by: string })[]): void {
  const ordered = [...finds].sort((one, other) => one.start - other.start || other.end - one.end)
  const kept = ordered.filter(
    (find, at) =>
      !ordered.slice(0, at).some(before => before.field === find.field && before.end > find.start),
  )
  for (const { field, start, end, by } of kept.reverse()) {
    const text = leaf[field]
    leaf[field] = by === '' ? without(text, start, end) : text.slice(0, start) + by + text.slice(end)
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
