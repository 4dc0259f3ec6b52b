import {
  FAINT_BELOW,
  FROM_WHOLE,
  LEAST_ALONE,
  LEAST_LIKENESS,
  heavierOf,
  LIGHTEST_PART,
  numberingBonus,
  worthOf,
} from '#app/domain/comparison/engine/likeness.ts'
import {
  ALIKE,
  FAINT,
  looseWithin,
  numberingAt,
  spanOf,
  tie,
  tieGroup,
  weightOf,
} from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { closeBag, openBag, sharedWeight, takeShared } from '#app/domain/comparison/engine/similarity.ts'

// Alignment after Needleman and Wunsch, with two moves more: one line against two neighbours and two against one,
// since drafters split and merge provisions as often as they rewrite them.

// What is done at a pair of places; pairing, splitting and merging go on behind the lines they use.
const SKIP_OLD = 0
const SKIP_NEW = 1
const PAIR = 2
const SPLIT = 3
const MERGE = 4

/** Loose lines of both sides, every one compared with every other; row after row of the older side. */
interface Table {
  readonly sides: Sides
  readonly olds: readonly number[]
  readonly news: readonly number[]
  readonly width: number
  /** What it is worth to take them for one provision; 0 where they are too unlike. */
  readonly worths: Float64Array
  /** Which of them stands nearly entire in the other: NEW_IN_OLD, OLD_IN_NEW, both or neither. */
  readonly parts: Uint8Array
  /** What the best way from them on is worth; two more places a side, so that a split of the last lines can go on. */
  readonly best: Float64Array
}

const NEW_IN_OLD = 1
const OLD_IN_NEW = 2

/**
 * Ties the loose lines of a block in the heaviest way that keeps the order: one to one, one to two neighbours (split),
 * two neighbours to one (merged). Time is lines × lines × tokens of a line.
 */
export function alignTable(sides: Sides, block: Block): void {
  const olds = looseWithin(sides.before, block.from, block.to)
  const news = looseWithin(sides.after, block.start, block.end)
  if (olds.length === 0 || news.length === 0) return
  const table = filled(sides, olds, news)
  const choices = bestChoices(table)
  for (let i = 0, j = 0; i < olds.length && j < news.length;) {
    const choice = choices[i * table.width + j]!
    take(table, choice, [i, j])
    if (choice !== SKIP_NEW) i += choice === MERGE ? 2 : 1
    if (choice !== SKIP_OLD) j += choice === SPLIT ? 2 : 1
  }
}

/** Does what the table chose at a pair of places. */
function take(table: Table, choice: number, [i, j]: readonly [number, number]): void {
  const { sides, olds, news } = table
  const before = olds[i]!
  const after = news[j]!
  if (choice === PAIR) tie(sides, [before, after], isFaint(table, i, j) ? FAINT : ALIKE)
  else if (choice === SPLIT) tieGroup(sides, { kind: 'split', whole: before, first: after, last: after + 1 })
  else if (choice === MERGE) tieGroup(sides, { kind: 'merge', whole: after, first: before, last: before + 1 })
}

/** Whether a pair of lines has so little in common that either may yet be found elsewhere. */
function isFaint({ sides, olds, news, width, worths }: Table, i: number, j: number): boolean {
  const one = weightOf(sides.before, olds[i]!, sides.tokens)
  const other = weightOf(sides.after, news[j]!, sides.tokens)
  return worths[i * width + j]! < worthOf(FAINT_BELOW, Math.min(one, other))
}

// Working memory kept between calls: a code rewritten whole fills thousands of small tables.
let worths = new Float64Array(256)
let parts = new Uint8Array(256)
let choices = new Uint8Array(256)
let best = new Float64Array(512)

/** Measures every old line against every new one. The bag of an old line is opened once for all of them. */
function filled(sides: Sides, olds: readonly number[], news: readonly number[]): Table {
  const width = news.length
  reserve(olds.length * width, (olds.length + 2) * (width + 2))
  const least = olds.length === 1 && width === 1 ? LEAST_ALONE : LEAST_LIKENESS
  // Looked up for each line and not for each cell: a quarter of the time.
  const spans = news.map(after => spanOf(sides.after, after, sides.tokens))
  const weights = news.map(after => weightOf(sides.after, after, sides.tokens))
  const numberings = news.map(after => numberingAt(sides.after, after))
  olds.forEach((before, i) => {
    const span = spanOf(sides.before, before, sides.tokens)
    const weight = weightOf(sides.before, before, sides.tokens)
    const numbering = numberingAt(sides.before, before)
    openBag(sides.tokens, span)
    news.forEach((_, j) => {
      const cell = i * width + j
      const other = weights[j]!
      const most = Math.min(weight, other)
      const heavier = heavierOf(weight, other)
      const bonus = numberingBonus(numbering, numberings[j]!)
      // Most pairs are no pair: what can come to nothing is not compared to the end, or not at all.
      const alikeFrom = heavier === 0 ? Infinity : Math.floor((least - bonus) * heavier)
      const needed = Math.floor(Math.min(alikeFrom, partFrom(weight), partFrom(other)))
      const shared = needed > most ? 0 : sharedWeight(sides.tokens, spans[j]!, other - needed)
      const alike = shared < alikeFrom ? 0 : shared / heavier + bonus
      worths[cell] = alike < least ? 0 : worthOf(alike, most)
      parts[cell] = (shared < partFrom(other) ? 0 : NEW_IN_OLD) | (shared < partFrom(weight) ? 0 : OLD_IN_NEW)
    })
    closeBag(span)
  })
  return { sides, olds, news, width, worths, parts, best }
}

/** Makes room for so many cells, and for the places around them, where nothing is worth anything yet. */
function reserve(cells: number, places: number): void {
  if (worths.length < cells) {
    worths = new Float64Array(cells * 2)
    parts = new Uint8Array(cells * 2)
    choices = new Uint8Array(cells * 2)
  }
  if (best.length < places) best = new Float64Array(places * 2)
  else best.fill(0, 0, places)
}

/** What a part must share with the whole: it must be long enough to prove something, and stand there nearly entire. */
function partFrom(weight: number): number {
  return weight < LIGHTEST_PART ? Infinity : FROM_WHOLE * weight
}

/** For each pair of places the best thing to do there, found from the end backwards. */
function bestChoices(table: Table): Uint8Array {
  const { olds, news, width } = table
  for (let i = olds.length - 1; i >= 0; i--) {
    for (let j = news.length - 1; j >= 0; j--) choices[i * width + j] = choose(table, i, j)
  }
  return choices
}

/**
 * The best thing to do at one pair of places, and what it is worth with all that follows. Skipping wins a tie: no
 * evidence is no claim.
 */
function choose(table: Table, i: number, j: number): number {
  const { best } = table
  const stride = table.width + 2
  const here = i * stride + j
  const skipped = best[here + stride]! >= best[here + 1]! ? SKIP_OLD : SKIP_NEW
  const left = Math.max(best[here + stride]!, best[here + 1]!)
  const pair = table.worths[i * table.width + j]!
  const split = worthOfSplit(table, i, j)
  const merge = worthOfMerge(table, i, j)
  const paired = pair > 0 ? pair + best[here + stride + 1]! : 0
  const parted = split > 0 ? split + best[here + stride + 2]! : 0
  const merged = merge > 0 ? merge + best[here + 2 * stride + 1]! : 0
  const most = Math.max(left, paired, parted, merged)
  best[here] = most
  if (most === left) return skipped
  if (most === paired) return PAIR
  return most === parted ? SPLIT : MERGE
}

/** What it is worth to read two neighbouring new lines as parts of one old line; 0 where either is no part of it. */
function worthOfSplit({ sides, olds, news, parts, width }: Table, i: number, j: number): number {
  const cell = i * width + j
  if (j + 1 >= width || (parts[cell]! & parts[cell + 1]! & NEW_IN_OLD) === 0) return 0
  if (news[j + 1] !== news[j]! + 1) return 0
  return worthOfParts(sides, {
    whole: [sides.before, olds[i]!],
    lines: sides.after,
    parts: [news[j]!, news[j + 1]!],
  })
}

/** The mirror of a split: two neighbouring old lines that went into one new line. */
function worthOfMerge({ sides, olds, news, parts, width }: Table, i: number, j: number): number {
  const cell = i * width + j
  if (i + 1 >= olds.length || (parts[cell]! & parts[cell + width]! & OLD_IN_NEW) === 0) return 0
  if (olds[i + 1] !== olds[i]! + 1) return 0
  return worthOfParts(sides, {
    whole: [sides.after, news[j]!],
    lines: sides.before,
    parts: [olds[i]!, olds[i + 1]!],
  })
}

type Place = readonly [lines: Lines, line: number]

/** A whole on one side and its two supposed parts on the other. */
interface Parting {
  readonly whole: Place
  readonly lines: Lines
  readonly parts: readonly [number, number]
}

/** Each word of the whole counts for one part only: a new line beside an edited one finds nothing left. */
function worthOfParts(sides: Sides, { whole, lines, parts }: Parting): number {
  const { tokens } = sides
  const span = spanOf(...whole, tokens)
  openBag(tokens, span)
  const shared = parts.map(part => takeShared(tokens, spanOf(lines, part, tokens)))
  closeBag(span)
  const weights = parts.map(part => weightOf(lines, part, tokens))
  if (shared.some((own, index) => own < FROM_WHOLE * weights[index]!)) return 0
  const together = weights[0]! + weights[1]!
  const heavier = Math.max(together, weightOf(...whole, tokens))
  const alike = (shared[0]! + shared[1]!) / heavier
  return alike < LEAST_LIKENESS ? 0 : worthOf(alike, Math.min(together, weightOf(...whole, tokens)))
}
