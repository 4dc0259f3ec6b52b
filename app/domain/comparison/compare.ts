import { align } from '#app/domain/comparison/align.ts'
import { classify } from '#app/domain/comparison/classify.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import { identified, isSame } from '#app/domain/comparison/identities.ts'
import type { Identified } from '#app/domain/comparison/identities.ts'
import { ALIKE, linesAt, MOVED, tie } from '#app/domain/comparison/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/lines.ts'
import type { Pieces } from '#app/domain/comparison/pieces.ts'
import { rowsOf } from '#app/domain/comparison/rows.ts'
import { stretchesOf } from '#app/domain/comparison/stretches.ts'
import { tokensOf } from '#app/domain/comparison/tokens.ts'
import type { Act } from '#app/domain/structure/act.ts'
import { entries } from '#app/domain/structure/entries.ts'
import type { Entry } from '#app/domain/structure/entries.ts'
import { ownText } from '#app/domain/structure/own-text.ts'

/**
 * Two texts of an act compared provision by provision. Identities decide first; provisions that are the same on both
 * sides are never read; the words decide about the rest. The cost follows the change.
 */
export function compareActs(before: Act, after: Act): Comparison {
  const olds = entries(before)
  const news = entries(after)
  const first = sharedStart(olds, news)
  const last = sharedEnd(olds, news, first)
  const changed = compareEntries(olds.slice(first, olds.length - last), news.slice(first, news.length - last))
  const rows = [
    ...olds.slice(0, first).map((entry, at) => kept(entry, news[at]!)),
    ...changed,
    ...olds.slice(olds.length - last).map((entry, at) => kept(entry, news[news.length - last + at]!)),
  ]
  return { rows }
}

function sharedStart(olds: readonly Entry[], news: readonly Entry[]): number {
  const most = Math.min(olds.length, news.length)
  let shared = 0
  while (shared < most && isUnchanged(olds[shared]!, news[shared]!)) shared++
  return shared
}

function sharedEnd(olds: readonly Entry[], news: readonly Entry[], first: number): number {
  const most = Math.min(olds.length, news.length) - first
  let shared = 0
  while (shared < most && isUnchanged(olds[olds.length - 1 - shared]!, news[news.length - 1 - shared]!))
    shared++
  return shared
}

function isUnchanged(one: Entry, other: Entry): boolean {
  return one.provision.id === other.provision.id && isSame(one.provision, other.provision)
}

function kept(before: Entry, after: Entry): Correspondence {
  const text = ownText(after.provision)
  const stretches = text === '' ? [] : [{ kind: 'equal' as const, before: text, after: text }]
  return { kind: 'kept', edited: false, before: [before], after: [after], stretches, classes: [] }
}

function compareEntries(olds: readonly Entry[], news: readonly Entry[]): Correspondence[] {
  const identities = identified(olds, news)
  const anchors = identities.filter(pair => pair.same && pair.inOrder)
  const old = layOut(olds, new Set(anchors.map(pair => pair.before)), 0)
  const now = layOut(news, new Set(anchors.map(pair => pair.after)), 1)
  const tokens = tokensOf(old.lines.text, now.lines.text)
  const sides: Sides = { before: old.lines, after: now.lines, tokens, groups: [] }
  for (const pair of identities) {
    if (!pair.same || !pair.inOrder)
      tie(sides, [old.places[pair.before]!, now.places[pair.after]!], pair.inOrder ? ALIKE : MOVED)
  }
  const blocks = blocksBetween(anchors, old, now)
  align(sides, blocks)
  return correspondences({ sides, blocks, anchors, old, now })
}

/** Changed provisions laid out one after the other as the lines of a text. */
interface Layout {
  readonly lines: Lines
  readonly all: readonly Entry[]
  /** The entry of each line. */
  readonly laid: readonly Entry[]
  /** The line of each entry; of one that is left out, the line that comes after it. */
  readonly places: Int32Array
}

function layOut(all: readonly Entry[], without: ReadonlySet<number>, source: 0 | 1): Layout {
  const words: string[] = []
  const laid: Entry[] = []
  const starts: number[] = []
  const ends: number[] = []
  const places = new Int32Array(all.length + 1)
  let at = 0
  all.forEach((entry, index) => {
    places[index] = laid.length
    if (without.has(index)) return
    const own = ownText(entry.provision)
    laid.push(entry)
    words.push(own)
    starts.push(at)
    ends.push(at + own.length)
    at += own.length + 1
  })
  places[all.length] = laid.length
  const lines = linesAt(words.join('\n'), source, { starts, ends })
  laid.forEach(
    ({ provision: { level, number } }, line) => (lines.numberings[line] = { level, number, length: 0 }),
  )
  return { all, lines, laid, places }
}

/** What lies between the provisions that stayed as they were. */
function blocksBetween(anchors: readonly Identified[], old: Layout, now: Layout): Block[] {
  let from = 0
  let start = 0
  const blocks = anchors.map(anchor => {
    const block = { from, to: old.places[anchor.before]!, start, end: now.places[anchor.after]! }
    from = block.to
    start = block.end
    return block
  })
  return [...blocks, { from, to: old.lines.starts.length, start, end: now.lines.starts.length }]
}

interface Compared {
  readonly sides: Sides
  readonly blocks: readonly Block[]
  readonly anchors: readonly Identified[]
  readonly old: Layout
  readonly now: Layout
}

function correspondences({ sides, blocks, anchors, old, now }: Compared): Correspondence[] {
  const pieces: Pieces = []
  const rowsByBlock = blocks.map(block => rowsOf(sides, block, pieces))
  const judged = { before: old.lines.text, after: now.lines.text, pieces, rows: rowsByBlock.flat() }
  const classes = classify(judged).values()
  return rowsByBlock.flatMap((rows, block) => {
    const found = rows.map(row => ({
      kind: row.kind,
      edited: row.edited,
      before: old.laid.slice(row.before.from, row.before.to),
      after: now.laid.slice(row.after.from, row.after.to),
      stretches: stretchesOf(judged, row.pieces),
      classes: classes.next().value ?? [],
    }))
    const anchor = anchors[block]
    return anchor ? [...found, kept(old.all[anchor.before]!, now.all[anchor.after]!)] : found
  })
}
