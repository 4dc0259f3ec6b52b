import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'
import type { Step } from '#app/domain/structure/address.ts'
import { ordinalsIn } from '#app/domain/amendment/apply-ordinals.ts'
import { listBehind } from '#app/domain/amendment/lists-of-parts.ts'
import { rowNumber, rowsOf } from '#app/domain/amendment/rows.ts'
import { addressOf, counted, namesCode, type Leaf, type Sheet } from '#app/domain/amendment/sheet.ts'

/**
 * What one step down has found: all of a provision, its first part, or its first line; `loose` where the act does not
 * call it so.
 */
export interface Found {
  readonly leaf: Leaf
  readonly extent: 'whole' | 'part' | 'line'
  readonly loose?: 'otherwise' | 'counted' | undefined
}

/** One step down: by position for what is counted, else by the first way that finds anything. */
export function descend(
  sheet: Sheet,
  leaf: Leaf,
  { step, at }: { readonly step: Step; readonly at: string },
): Outcome<Found> {
  if (POSITIONAL.has(step.level)) {
    const found = positional(leaf, step)
    if (found) return ok(found)
  }
  if (step.level === 'table') return rowAt(leaf, step, at)
  const listed = listBehind(leaf).filter(other => isCalled(other, step))
  if (listed.length > 0) return one(listed, at)
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
  { meets: isCalled, isSure: () => true },
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

/** Whether the act calls a provision as the sentence does. */
function isCalled(leaf: Leaf, { level, number }: Step): boolean {
  return leaf.level === level && numberOf(leaf) === number
}

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
export function one(found: readonly Leaf[], at: string): Outcome<Found> {
  const [first] = found
  if (!first) return refuse('amendment.provision-missing', { at })
  if (found.length > 1) return refuse('amendment.provision-ambiguous', { at, places: found.map(addressOf) })
  return ok({ leaf: first, extent: 'whole' })
}
