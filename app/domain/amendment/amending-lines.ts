import { compareActs } from '#app/domain/comparison/compare.ts'
import { USUAL_CLASSES } from '#app/domain/comparison/asked.ts'
import { pairedOf, windowsByKey } from '#app/domain/comparison/shown.ts'
import type { Act, Language } from '#app/domain/structure/act.ts'
import type { AmendingText } from '#app/domain/amendment/amending-text.ts'
import type { Instruction } from '#app/domain/amendment/instruction.ts'
import { parse, type Understood } from '#app/domain/amendment/parse.ts'
import { placesOfChange } from '#app/domain/amendment/place-of-change.ts'

/**
 * A line of an amending text as a page shows it: its title; the article or point that opens the changes to an act; a
 * sentence that orders something; a container («в статье 3:»); new wording; the entry into force.
 */
export interface AmendingLine {
  readonly kind: 'title' | 'opening' | 'container' | 'sentence' | 'wording' | 'entry'
  readonly text: string
  /** What a sentence orders; a sentence on several elements orders several. */
  readonly orders: readonly Order[]
}

/** An instruction with the place of its act among those that the text amends. */
export interface Order {
  readonly act: number
  readonly instruction: Instruction
}

/** The lines of an amending text, each sentence with what it orders. */
export function amendingLines({ text, proofs }: AmendingText, language: Language): readonly AmendingLine[] {
  const ordered = proofs.flatMap(({ instructions }, act) =>
    instructions.map(instruction => ({ act, instruction })),
  )
  const understood = parse(text, language).instructions.filter(isOrder)
  const spans = understood.map(({ start, end }, at) => ({ start, end, order: ordered[at] }))
  const end = spans.at(-1)?.end ?? 0
  let offset = 0
  return text
    .trimEnd()
    .split('\n\n')
    .map((line, at) => {
      const start = offset
      offset += line.length + 2
      const begun = spans.filter(span => span.start === start).flatMap(({ order }) => order ?? [])
      const inside = spans.some(span => span.start < start && start < span.end)
      const kind = at === 0 ? 'title' : start >= end ? 'entry' : kindOf(line, begun, inside)
      return { kind, text: line, orders: begun }
    })
}

function isOrder({ instruction }: Understood): boolean {
  return instruction.kind !== 'enter-into-force'
}

function kindOf(line: string, begun: readonly Order[], inside: boolean): AmendingLine['kind'] {
  if (begun.length > 0) return 'sentence'
  if (inside) return 'wording'
  return OPENING.test(line) ? 'opening' : 'container'
}

const OPENING = /^(?:Статья \d+\. Внести|\d+-бап\. .*енгізілсін:|\d+\. )/u

/** The two texts of an amended act, and where the page of their comparison shows the changes. */
export interface Amended {
  readonly before: Act
  readonly after: Act
  readonly shown: ChangesShown
}

/** By the keys of all changes in reading order, in which window the page usually shows them: mere typography in none. */
export type ChangesShown = ReadonlyMap<string, number | null>

/** Where the page of a comparison shows the changes between two texts. */
export function changesShown(before: Act, after: Act): ChangesShown {
  const paired = pairedOf({ [before.language]: { before, after, comparison: compareActs(before, after) } })
  const windows = windowsByKey(paired, USUAL_CLASSES)
  return new Map(
    paired.pairs.flatMap(({ key }, at) =>
      paired.classes[at]!.length > 0 ? [[key, windows.get(key) ?? null] as const] : [],
    ),
  )
}

/** Under which keys the comparison shows what an instruction changes: new elements, the changed one, or what is in it. */
export function changeKeysOf(instruction: Instruction, amended: Amended): readonly string[] {
  const keys = placesOfChange(instruction, amended).flatMap(at => keyAt(at, amended) ?? [])
  return [...new Set(keys)]
}

/** The key of the change at an address, or of the first one below it. */
function keyAt(at: string, { shown }: Amended): string | undefined {
  const own = [at, `old-${at}`].find(key => shown.has(key))
  if (own !== undefined) return own
  for (const key of shown.keys())
    if (at === '' || key.startsWith(`${at}__`) || key.startsWith(`old-${at}__`)) return key
  return undefined
}
