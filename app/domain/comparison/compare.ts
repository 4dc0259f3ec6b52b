import { align } from '#app/domain/comparison/engine/align.ts'
import { classify } from '#app/domain/comparison/classify.ts'
import type { Comparison, Correspondence } from '#app/domain/comparison/comparison.ts'
import { gapsAround, identifiedIn, unchangedIn } from '#app/domain/comparison/identities.ts'
import type { Gap } from '#app/domain/comparison/identities.ts'
import { ALIKE, comparable, linesAt, looseWithin, MOVED, tie } from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { numbersFor, taken } from '#app/domain/comparison/engine/numbers.ts'
import { PIECE } from '#app/domain/comparison/engine/pieces.ts'
import { rowsOf } from '#app/domain/comparison/engine/rows.ts'
import { stretchesOf } from '#app/domain/comparison/stretches.ts'
import { tokensOf } from '#app/domain/comparison/engine/tokens.ts'
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
  const unchanged = unchangedIn(olds, news)
  const gaps = gapsAround(unchanged, { before: olds.length, after: news.length })
  const rowsByGap = compareGaps(olds, news, gaps)
  const rows = rowsByGap.flatMap((changed, gap) => {
    const { before: from, after: start, length } = unchanged[gap] ?? { before: 0, after: 0, length: 0 }
    return [...changed, ...olds.slice(from, from + length).map((entry, at) => kept(entry, news[start + at]!))]
  })
  return { rows }
}

function kept(before: Entry, after: Entry): Correspondence {
  const text = ownText(after.provision)
  const stretches = text === '' ? [] : [{ kind: 'equal' as const, before: text, after: text }]
  return { kind: 'kept', edited: false, before: [before], after: [after], stretches, classes: [] }
}

function compareGaps(
  olds: readonly Entry[],
  news: readonly Entry[],
  gaps: readonly Gap[],
): Correspondence[][] {
  const old = layOut(
    olds,
    gaps.map(({ from, to }) => [from, to] as const),
    0,
  )
  const now = layOut(
    news,
    gaps.map(({ start, end }) => [start, end] as const),
    1,
  )
  const tokens = tokensOf(old.lines.text, now.lines.text)
  const sides: Sides = { before: old.lines, after: now.lines, tokens, groups: [] }
  for (const { before, after, inOrder } of identifiedIn(olds, news, gaps)) {
    tie(sides, [old.lineOf.get(before)!, now.lineOf.get(after)!], inOrder ? ALIKE : MOVED)
  }
  const blocks = gaps.map((_, gap) => ({
    from: old.bounds[gap]!,
    to: old.bounds[gap + 1]!,
    start: now.bounds[gap]!,
    end: now.bounds[gap + 1]!,
  }))
  align(sides, blocks)
  tieNamesakes(sides, blocks, { old, now })
  return correspondences(sides, blocks, { old, now })
}

/** The provisions of the gaps laid out one after the other as the lines of a text. */
interface Layout {
  readonly lines: Lines
  /** The entry of each line. */
  readonly laid: readonly Entry[]
  /** The line of each place in the act. */
  readonly lineOf: ReadonlyMap<number, number>
  /** The first line of each gap, and the end of the last. */
  readonly bounds: readonly number[]
}

function layOut(
  all: readonly Entry[],
  ranges: readonly (readonly [number, number])[],
  source: 0 | 1,
): Layout {
  const words: string[] = []
  const places: number[] = []
  const laid: Entry[] = []
  const lineOf = new Map<number, number>()
  const bounds = [0]
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const [from, to] of ranges) {
    for (let place = from; place < to; place++) {
      const own = ownText(all[place]!.provision)
      lineOf.set(place, laid.length)
      places.push(place)
      laid.push(all[place]!)
      words.push(own)
      starts.push(at)
      ends.push(at + own.length)
      at += own.length + 1
    }
    bounds.push(laid.length)
  }
  const lines = linesAt(words.join('\n'), source, {
    starts: new Int32Array(starts),
    ends: new Int32Array(ends),
    around: line => printed(all.slice(Math.max(places[line]! - PAGES, 0), places[line]! + PAGES)),
  })
  laid.forEach(
    ({ provision: { level, number } }, line) =>
      (lines.numberings[line] = comparable({ level, number, length: 0 })),
  )
  return { lines, laid, lineOf, bounds }
}

const PAGES = 40 // provisions

/** Provisions as lines. */
function printed(some: readonly Entry[]): string {
  return some.map(({ provision }) => ownText(provision)).join('\n')
}

/** What the words left over is the same provision where it bears the same number in the same place: a full rewrite. */
function tieNamesakes(
  sides: Sides,
  blocks: readonly Block[],
  { old, now }: { old: Layout; now: Layout },
): void {
  for (const block of blocks) {
    const loose = looseWithin(sides.after, block.start, block.end)
    const places = new Map(loose.map(line => [now.laid[line]!.provision.id, line]))
    for (const line of looseWithin(sides.before, block.from, block.to)) {
      const { id, number } = old.laid[line]!.provision
      const other = number === '' ? undefined : places.get(id)
      if (other !== undefined) tie(sides, [line, other], ALIKE)
    }
  }
}

function correspondences(
  sides: Sides,
  blocks: readonly Block[],
  { old, now }: { old: Layout; now: Layout },
): Correspondence[][] {
  const written = numbersFor((old.laid.length + now.laid.length) * PIECE)
  const rowsByBlock = blocks.map(block => rowsOf(sides, block, written))
  const pieces = taken(written)
  const judged = { before: old.lines.text, after: now.lines.text, pieces, rows: rowsByBlock.flat() }
  const classes = classify(judged).values()
  return rowsByBlock.map(rows =>
    rows.map(row => ({
      kind: row.kind,
      edited: row.edited,
      before: old.laid.slice(row.before.from, row.before.to),
      after: now.laid.slice(row.after.from, row.after.to),
      stretches: stretchesOf(judged, row.pieces),
      classes: classes.next().value ?? [],
    })),
  )
}
