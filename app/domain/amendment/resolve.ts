import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import { parseAddress, type Step } from '#app/domain/structure/address.ts'
import { bearsName, calledBelow } from '#app/domain/amendment/called.ts'
import { contentsLinesAt, contentsOf } from '#app/domain/amendment/contents.ts'
import { rowNumber, rowsOf } from '#app/domain/amendment/rows.ts'
import { ordinalsIn } from '#app/domain/amendment/apply-ordinals.ts'
import type { Doubt } from '#app/domain/amendment/doubt.ts'
import { addressOf, counted, namesCode, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'
import type { Spot } from '#app/domain/amendment/instruction.ts'

/**
 * The provision an instruction means: all of it, its first part (its own words and the list that belongs to them), or
 * its first line alone; of the act itself also its table of contents. With a doubt where the act calls it otherwise.
 */
export interface Target {
  readonly leaf: Leaf
  readonly extent: 'whole' | 'part' | 'line' | 'contents'
  readonly doubt?: Doubt
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
  const found = inside.ok ? calledBelow(inside.value.leaf, spot.named) : []
  if (found.length > 0) return named(found, spot.named)
  // «в перечне …: строку, порядковый номер 5»: the name holds the element, not the element the name.
  // The address was read below the list, so it is looked for there and nowhere else.
  const holder = named(calledBelow(sheet.root, spot.named), spot.named)
  if (!holder.ok || spot.at === '') return holder
  const below = descendAll(sheet, holder.value.leaf, spot.at)
  // A doubt about the list is one about its rows as well.
  return below.ok ? ok({ ...holder.value, ...below.value }) : below
}

/** The line of the table of contents for an element, or the whole table; refuses an act that has none. */
function lineOfContents({ root }: Sheet, at: string): Outcome<Target> {
  const lines = contentsOf(root.children)
  if (lines.length === 0) return refuse('amendment.contents-missing', { at })
  if (at === '') return ok({ leaf: root, extent: 'contents' })
  const found = contentsLinesAt(lines, at)
  return found.length === 0 ? refuse('amendment.contents-line-missing', { at }) : one(found, at)
}

/** The one element that bears a name; with a doubt where it bears another that begins alike. */
function named(found: readonly Leaf[], name: string): Outcome<Target> {
  const target = one(found, name)
  if (!target.ok || bearsName(target.value.leaf, name)) return target
  return ok({ ...target.value, doubt: { kind: 'name', name, taken: addressOf(target.value.leaf) } })
}

/** By the exact address first, which is right for nearly all; step by step where elements between were left out. */
function reach(sheet: Sheet, at: string): Outcome<Target> {
  if (at === '') return ok({ leaf: sheet.root, extent: 'whole' })
  const known = sheet.byAddress.get(at)
  // The address of a row counts rows, a sentence reads the number in the first cell: «порядковый номер 5».
  if (!known || known.removed || known.level === 'table') return descendAll(sheet, sheet.root, at)
  const doubt = isRepeated(sheet, at) ? { doubt: { kind: 'repeated', at } as const } : {}
  return ok({ leaf: known, extent: 'whole', ...doubt })
}

/** Whether an element on the way down bears a number that its neighbour bears too: «статья 5» of which there are two. */
function isRepeated({ byAddress }: Sheet, at: string): boolean {
  const steps = at.split('__')
  return steps.some((_, last) => byAddress.has(`${steps.slice(0, last + 1).join('__')}~2`))
}

/** Goes down step by step; the first step that fails refuses the whole address. */
function descendAll(sheet: Sheet, from: Leaf, at: string): Outcome<Target> {
  const steps = parseAddress(at)
  if (!steps) return refuse('amendment.provision-missing', { at })
  let target: Found = { leaf: from, extent: 'whole' }
  let loose: Found['loose']
  for (const step of steps) {
    const next = descend(sheet, target.leaf, { step, at })
    if (!next.ok) return next
    target = next.value
    loose ??= target.loose
  }
  const { leaf, extent } = target
  return ok({ leaf, extent, ...(loose && { doubt: { kind: loose, at, taken: addressOf(leaf) } }) })
}

/** What one step down has found; `loose` where the act does not call it so. */
interface Found extends Pick<Target, 'leaf' | 'extent'> {
  readonly loose?: 'otherwise' | 'counted' | undefined
}

/** One step down: by position for what is counted, else by the first way that finds anything. */
function descend(
  sheet: Sheet,
  leaf: Leaf,
  { step, at }: { readonly step: Step; readonly at: string },
): Outcome<Found> {
  if (POSITIONAL.has(step.level)) {
    const found = positional(leaf, step)
    if (found) return ok(found)
  }
  if (step.level === 'table') return rowAt(leaf, step, at)
  // Each way is tried as a whole before the next: a lenient match nearby must not win over a plain one elsewhere.
  for (const { meets, isSure } of WAYS) {
    const matches = nearest(leaf, other => meets(other, step))
    const found = one(
      matches.map(({ leaf: each }) => each),
      at,
    )
    if (found.ok) return ok({ ...found.value, loose: isSure(sheet) ? matches[0]?.loose : 'otherwise' })
    if (matches.length > 0) return found
  }
  return refuse('amendment.provision-missing', { at })
}

/** Levels that are counted, not numbered. */
const POSITIONAL: ReadonlySet<string> = new Set(['part', 'indent'])

/** How a named element may stand in an act, and whether the act calls it so. */
interface Way {
  readonly meets: (leaf: Leaf, step: Step) => boolean
  readonly isSure: (sheet: Sheet) => boolean
}

/** From the plain way to the lenient; the first one that finds any counts. */
const WAYS: readonly Way[] = [
  {
    meets: (leaf, { level, number }) => leaf.level === level && numberOf(leaf) === number,
    isSure: () => true,
  },
  // A code numbers its parts: «часть 2 статьи 592» is printed «2.» (Law on Legal Acts, article 23(3)). In a law that is a
  // paragraph, and «часть вторая» may have meant something else.
  {
    meets: (leaf, { level, number }) =>
      level === 'part' && leaf.level === 'paragraph' && leaf.number === number,
    isSure: namesCode,
  },
  {
    meets: (leaf, { level, number }) =>
      level === 'part' && leaf.level === 'division' && leaf.number === number,
    isSure: () => true,
  },
  {
    meets: (leaf, { level, number }) =>
      level === 'paragraph' && leaf.level === 'subparagraph' && leaf.number === number,
    isSure: () => false,
  },
]

/** The row that bears a number; only rows that bear none at all are counted instead, and nobody knows from which. */
function rowAt(leaf: Leaf, { number }: Step, at: string): Outcome<Found> {
  const rows = rowsOf(leaf)
  const numbered = rows.some(row => rowNumber(row) !== '')
  const found = one(
    rows.filter(row => (numbered ? rowNumber(row) : numberOf(row)) === number),
    at,
  )
  return found.ok ? ok({ ...found.value, loose: numbered ? undefined : 'counted' }) : found
}

/** The number by which the sentence calls a provision: its position where it is unnumbered. */
function numberOf(leaf: Leaf): string {
  return leaf.number || (/_([^_]+)$/.exec(leaf.address)?.[1] ?? '')
}

/**
 * The matches right below a provision; where there are none, those below what a sentence need not name: groups of
 * articles, annexes and parts. A paragraph that was left out is not to be guessed.
 */
function nearest(leaf: Leaf, matches: (leaf: Leaf) => boolean): readonly Found[] {
  // What stands right below wins: articles of an annex must not be taken for those of the act.
  const direct = counted(leaf).filter(matches)
  if (direct.length > 0) return direct.map(each => ({ leaf: each, extent: 'whole' }))
  return counted(leaf)
    .filter(({ level }) => UNNAMED.has(level))
    .flatMap(child =>
      nearest(child, matches).map(found => ({
        ...found,
        loose: BEGINS_ANEW.has(child.level) ? 'otherwise' : found.loose,
      })),
    )
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

/**
 * Of these, what begins to count anew: articles run through all chapters, so that none of these need be named (Law on
 * Legal Acts, article 23(4)), but an annex has points of its own and a part a list of its own.
 */
const BEGINS_ANEW: ReadonlySet<string> = new Set(['annex', 'part'])

/** «часть вторая», «абзац третий»: counted from the provision's own words, which are the first. */
function positional(leaf: Leaf, { level, number }: Step): Found | undefined {
  const wanted = Number(number)
  const hasWords = leaf.source ? leaf.source.text !== '' : leaf.text !== ''
  if (wanted === 1 && hasWords) return { leaf, extent: level === 'part' ? 'part' : 'line' }
  const known = counted(leaf).find(
    child => child.level === level && child.address !== '' && numberOf(child) === number,
  )
  if (known) return { leaf: known, extent: 'whole' }
  // What this law has brought bears the ordinal of the text that comes out.
  const brought = ordinalsIn(leaf, level).find(
    ({ child, ordinal }) => child.address === '' && ordinal === wanted,
  )
  if (brought) return { leaf: brought.child, extent: 'whole' }
  return level === 'indent' ? lineBelow(leaf, wanted - (hasWords ? 2 : 1)) : undefined
}

/**
 * An indent is any line below, where the reader took the lines for something else; counted as they stood before. For
 * sure only where no line up to it bears a number: by the law «абзац» is a line without one (Law on Legal Acts, article
 * 23(1)), but people count subparagraphs too.
 */
function lineBelow(leaf: Leaf, index: number): Found | undefined {
  const before = leaf.source?.children.filter(({ level }) => level !== 'footnote')
  const line = before
    ? counted(leaf).find(({ source }) => source !== undefined && source === before[index])
    : counted(leaf)[index]
  const isSure = (before ?? leaf.children).slice(0, index + 1).every(({ number }) => number === '')
  const loose = isSure ? undefined : 'otherwise'
  return line && { leaf: line, extent: line.children.length > 0 ? 'line' : 'whole', loose }
}

/** The one match; several are refused with all their places, so that a person can say which is meant. */
function one(found: readonly Leaf[], at: string): Outcome<Target> {
  const [first] = found
  if (!first) return refuse('amendment.provision-missing', { at })
  if (found.length > 1) return refuse('amendment.provision-ambiguous', { at, places: found.map(addressOf) })
  return ok({ leaf: first, extent: 'whole' })
}
