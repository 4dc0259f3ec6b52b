import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { parseAddress, type Step } from '#app/domain/structure/address.ts'
import { foldedWords } from '#app/domain/structure/letters.ts'
import { contentsLinesAt, contentsOf } from '#app/domain/amendment/contents.ts'
import { rowNumber, rowsOf } from '#app/domain/amendment/rows.ts'
import { addressOf, below, counted, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'
import type { Spot } from '#app/domain/amendment/instruction.ts'

/**
 * The provision an instruction means: all of it, its first part (its own words and the list that belongs to them), or
 * its first line alone; of the act itself also its table of contents.
 */
export interface Target {
  readonly leaf: Leaf
  readonly extent: 'whole' | 'part' | 'line' | 'contents'
}

/**
 * Finds what a spot names, under the numbers that stood before the amendment; elements between may be left out
 * («пункт 3 главы 2»). Refuses with the places where several provisions answer to the name.
 */
export function resolve(sheet: Sheet, spot: Spot): Outcome<Target> {
  if (spot.contents) return lineOfContents(sheet, spot.at)
  if (spot.named === undefined) return reach(sheet, spot.at)
  // A name is looked for inside the element that the sentence gives first; «перечень …» may stand anywhere below it.
  const inside = reach(sheet, spot.at)
  const found = inside.ok ? called(inside.value.leaf, spot.named) : []
  if (found.length > 0) return one(found, spot.named)
  // «в перечне …: строку, порядковый номер 5»: the name holds the element, not the element the name.
  // The address was read below the list, so it is looked for there and nowhere else.
  const holder = one(called(sheet.root, spot.named), spot.named)
  return holder.ok && spot.at !== '' ? descendAll(holder.value, spot.at) : holder
}

/** The line of the table of contents for an element, or the whole table; refuses an act that has none. */
function lineOfContents({ root }: Sheet, at: string): Outcome<Target> {
  const lines = contentsOf(root.children)
  if (lines.length === 0) return refuse('amendment.contents-missing', { at })
  if (at === '') return ok({ leaf: root, extent: 'contents' })
  const found = contentsLinesAt(lines, at)
  return found.length === 0 ? refuse('amendment.contents-line-missing', { at }) : one(found, at)
}

/** Everything below an element whose heading or words hold a name. */
function called(leaf: Leaf, name: string): readonly Leaf[] {
  return [...below(leaf)].filter(each => isCalled(each, name))
}

/** By the exact address first, which is right for nearly all; step by step where elements between were left out. */
function reach(sheet: Sheet, at: string): Outcome<Target> {
  if (at === '') return ok({ leaf: sheet.root, extent: 'whole' })
  const known = sheet.byAddress.get(at)
  // The address of a row counts rows, a sentence reads the number in the first cell: «порядковый номер 5».
  if (known && !known.removed && known.level !== 'table') return ok({ leaf: known, extent: 'whole' })
  return descendAll({ leaf: sheet.root, extent: 'whole' }, at)
}

/** Goes down step by step; the first step that fails refuses the whole address. */
function descendAll(from: Target, at: string): Outcome<Target> {
  const steps = parseAddress(at)
  if (!steps) return refuse('amendment.provision-missing', { at })
  let target = from
  for (const step of steps) {
    const next = descend(target.leaf, step, at)
    if (!next.ok) return next
    target = next.value
  }
  return ok(target)
}

/** One step down: by position for what is counted, else by the first way that finds anything. */
function descend(leaf: Leaf, step: Step, at: string): Outcome<Target> {
  if (POSITIONAL.has(step.level)) {
    const found = positional(leaf, step)
    if (found) return ok(found)
  }
  if (step.level === 'table') return rowAt(leaf, step, at)
  // Each way is tried as a whole before the next: a lenient match nearby must not win over a plain one elsewhere.
  for (const way of WAYS) {
    const matches = nearest(leaf, other => way(other, step))
    if (matches.length > 0) return one(matches, at)
  }
  return refuse('amendment.provision-missing', { at })
}

/** Levels that are counted, not numbered. */
const POSITIONAL: ReadonlySet<string> = new Set(['part', 'indent'])

/** How a named element may stand in the act, from the plain to the lenient; the first way that finds any counts. */
const WAYS: readonly ((leaf: Leaf, step: Step) => boolean)[] = [
  (leaf, { level, number }) => leaf.level === level && numberOf(leaf) === number,
  // A code numbers its parts: «часть 2 статьи 592» is printed «2.».
  (leaf, { level, number }) => level === 'part' && leaf.level === 'paragraph' && leaf.number === number,
  (leaf, { level, number }) => level === 'part' && leaf.level === 'division' && leaf.number === number,
  (leaf, { level, number }) =>
    level === 'paragraph' && leaf.level === 'subparagraph' && leaf.number === number,
]

/** The row that bears a number; only rows that bear none at all are counted instead. */
function rowAt(leaf: Leaf, { number }: Step, at: string): Outcome<Target> {
  const rows = rowsOf(leaf)
  const numbered = rows.some(row => rowNumber(row) !== '')
  return one(
    rows.filter(row => (numbered ? rowNumber(row) : numberOf(row)) === number),
    at,
  )
}

/** The number by which the sentence calls a provision: its position where it is unnumbered. */
function numberOf(leaf: Leaf): string {
  return leaf.number || (/_([^_]+)$/.exec(leaf.address)?.[1] ?? '')
}

/**
 * The matches right below a provision; where there are none, those below what a sentence need not name: groups of
 * articles, annexes and parts. A paragraph that was left out is not to be guessed.
 */
function nearest(leaf: Leaf, matches: (leaf: Leaf) => boolean): readonly Leaf[] {
  // What stands right below wins: articles of an annex must not be taken for those of the act.
  const direct = counted(leaf).filter(matches)
  if (direct.length > 0) return direct
  return counted(leaf)
    .filter(({ level }) => UNNAMED.has(level))
    .flatMap(child => nearest(child, matches))
}

/** What a sentence may leave out between two elements it names. */
const UNNAMED: ReadonlySet<string> = new Set([
  'division',
  'section',
  'subsection',
  'chapter',
  'subchapter',
  'annex',
  'part',
])

/** «часть вторая», «абзац третий»: counted from the provision's own words, which are the first. */
function positional(leaf: Leaf, { level, number }: Step): Target | undefined {
  const wanted = Number(number)
  const hasWords = leaf.source ? leaf.source.text !== '' : leaf.text !== ''
  if (wanted === 1 && hasWords) return { leaf, extent: level === 'part' ? 'part' : 'line' }
  const known = counted(leaf).find(
    child => child.level === level && child.address !== '' && numberOf(child) === number,
  )
  if (known) return { leaf: known, extent: 'whole' }
  const here = counted(leaf).filter(child => child.level === level)[wanted - (hasWords ? 2 : 1)]
  if (here) return { leaf: here, extent: 'whole' }
  // An indent is any line below, where the reader took the lines for something else.
  const line = level === 'indent' ? counted(leaf)[wanted - (hasWords ? 2 : 1)] : undefined
  return line && { leaf: line, extent: line.children.length > 0 ? 'line' : 'whole' }
}

/** Whether an element bears a name, by its heading or, without one, by its first words. */
function isCalled(leaf: Leaf, name: string): boolean {
  const heading = `${leaf.heading} ${leaf.heading === '' ? leaf.text : ''}`
  return stems(heading).includes(stems(name))
}

/** The words without their endings, so that «перечень» finds «Перечня»; short words stay. */
function stems(text: string): string {
  const words = foldedWords(text).map(word => (word.length > STEM ? word.slice(0, STEM) : word))
  return ` ${words.join(' ')}`
}

const STEM = 5 // letters: enough to tell nouns of law apart, short enough to lose the case ending

/** The one match; several are refused with all their places, so that a person can say which is meant. */
function one(found: readonly Leaf[], at: string): Outcome<Target> {
  const [first] = found
  if (!first) return refuse('amendment.provision-missing', { at })
  if (found.length > 1) return refuse('amendment.provision-ambiguous', { at, places: found.map(addressOf) })
  return ok({ leaf: first, extent: 'whole' })
}
