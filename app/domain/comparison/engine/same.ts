import { tieBesideMoved } from '#app/domain/comparison/engine/beside-moved.ts'
import { heaviestChain, worthOfStaying } from '#app/domain/comparison/engine/chain.ts'
import { checked } from '#app/domain/comparison/engine/hashes.ts'
import {
  blocksBetweenTies,
  isBlankAt,
  isLoose,
  MOVED,
  numberingAt,
  SAME,
  spanOf,
  tie,
  weightOf,
} from '#app/domain/comparison/engine/lines.ts'
import { keysOf, LETTERS, uniqueIn } from '#app/domain/comparison/engine/line-keys.ts'
import type { Keys } from '#app/domain/comparison/engine/line-keys.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { matchSequences } from '#app/domain/comparison/engine/sequences.ts'

// Lines that are the same need no measuring of likeness, and they are the fixed points between which edited ones are
// sought. Two looks: at the letters as they are (cheap, no tokens), then at the words behind the number, folded, so that
// another quotation mark or another number does not make a provision a new one.

const TELLING = 16 // letters of evidence: a shorter body («исключен») says nothing without its number
const LONG = 32 // code units: a line that says something, whatever its words are

/**
 * Ties the lines that stand letter for letter once on each side of each block, in order. Repeated ones wait for their
 * words: where one copy has been retyped, by the letters another copy would be taken for it.
 */
export function tieSameLines(sides: Sides, blocks: readonly Block[]): void {
  const choices = blocks.filter(hasChoice)
  const keys = keysOf(sides, choices, { ...LETTERS, concerns: isLoose })
  if (keys) for (const block of choices) tieUnique(sides, block, keys)
}

/**
 * Ties the long lines that stand letter for letter once on each side with nothing opposite that they could have become:
 * they moved, and need not be cut into words to be known, which spares a reform a quarter of all cutting.
 */
export function tieMovedLines(sides: Sides, blocks: readonly Block[]): void {
  const all = wholeOf(sides)
  const faced = [new Uint8Array(all.to), new Uint8Array(all.end)] as const
  for (const { from, to, start, end } of blocks) {
    faced[0].fill(1, from, to)
    faced[1].fill(1, start, end)
  }
  const concerns = (lines: Lines, line: number) =>
    isLoose(lines, line) &&
    faced[lines.source][line] === 0 &&
    lines.ends[line]! - lines.starts[line]! >= LONG &&
    !isBlankAt(lines, line)
  const keys = keysOf(sides, [all], { ...LETTERS, concerns })
  if (!keys) return
  const { before, after } = uniqueIn(keys, all)
  before.forEach((line, index) => tie(sides, [line, after[index]!], MOVED))
}

/** All lines of both sides as one block. */
function wholeOf({ before, after }: Sides): Block {
  return { from: 0, to: before.starts.length, start: 0, end: after.starts.length }
}

/**
 * Ties the lines whose words are the same, whatever letters, quotes and number they are printed with: first those
 * in order within a block, then those that stand once on each side, wherever they went.
 */
export function tieSameWords(sides: Sides, blocks: readonly Block[]): void {
  const keys = keysOf(sides, [wholeOf(sides)], {
    concerns: isLoose,
    glimpse: (lines, line) => wordsGlimpse(sides, lines, line),
    hash: (lines, line) => wordsHash(sides, lines, line),
  })
  if (!keys) return
  for (const block of blocks) {
    tieUnique(sides, block, keys)
    for (const between of blocksBetweenTies(sides, [block])) tieRepeated(sides, between, keys)
  }
  tieMovedWords(sides, keys)
}

/** Lines that stand several times on a side, between those that stand once: «исключен» stands a hundred times in a code. */
function tieRepeated(sides: Sides, { from, to, start, end }: Block, keys: Keys): void {
  const matches: number[] = []
  matchSequences({ ids: keys.before, from, to }, { ids: keys.after, from: start, to: end }, matches)
  for (let at = 0; at < matches.length; at += 2) tie(sides, [matches[at]!, matches[at + 1]!], SAME)
}

/** One line against one line differs, or there would be no gap. */
function hasChoice({ from, to, start, end }: Block): boolean {
  return to > from && end > start && to - from + end - start > 2
}

/** The last tokens that say something: of lines of the same words they are the same, since a number stands first. */
function wordsGlimpse(sides: Sides, lines: Lines, line: number): number {
  const { ids, from, to } = spanOf(lines, line, sides.tokens)
  const { weights } = sides.tokens.lexicon
  let weight = 0
  let glimpse = 0
  for (let token = to - 1; token >= from && weight < TELLING; token--) {
    weight += weights[ids[token]!]!
    glimpse = Math.imul(glimpse ^ ids[token]!, 0x9e3779b1)
  }
  return glimpse ^ (glimpse >>> 15)
}

/** The hash over the folded tokens after the number; over all tokens where the rest says little. */
function wordsHash(sides: Sides, lines: Lines, line: number): number {
  const { ids, from, to } = spanOf(lines, line, sides.tokens)
  let start = from
  const words = lines.starts[line]! + (numberingAt(lines, line)?.length ?? 0)
  while (start < to && sides.tokens.starts[start]! < words) start++
  if (bodyWeight(sides, start, to) < TELLING) start = from
  let hash = to - start // the first word of all has the id 0, which alone would leave nothing behind
  for (let token = start; token < to; token++) hash = checked(hash, ids[token]!)
  return hash
}

/** The evidence of some tokens, counted no further than is asked for. */
function bodyWeight({ tokens }: Sides, from: number, to: number): number {
  let weight = 0
  for (let token = from; token < to && weight < TELLING; token++)
    weight += tokens.lexicon.weights[tokens.ids[token]!]!
  return weight
}

/** Lines that stand once on each side, the heaviest choice of them that keeps the order. */
function tieUnique(sides: Sides, block: Block, keys: Keys): void {
  const { before, after } = uniqueIn(keys, block)
  const weights = before.map(line => worthOfStaying(sides.before.ends[line]! - sides.before.starts[line]!))
  for (const link of heaviestChain({ before, after, weights }))
    tie(sides, [before[link]!, after[link]!], SAME)
}

/**
 * Lines whose words stand equally often on both sides, wherever they went: those that stand once, with what moved beside
 * them; then of several those of one number first.
 */
function tieMovedWords(sides: Sides, keys: Keys): void {
  const olds = looseByKey(sides.before, keys.before, keys.count)
  const news = looseByKey(sides.after, keys.after, keys.count)
  const repeated: number[] = []
  for (let key = 0; key < keys.count; key++) {
    const from = olds.bounds[key]!
    const to = news.bounds[key]!
    const times = olds.bounds[key + 1]! - from
    if (times === 0 || news.bounds[key + 1]! - to !== times) continue
    if (weightOf(sides.after, news.lines[to]!, sides.tokens) < TELLING) continue
    if (times === 1) tie(sides, [olds.lines[from]!, news.lines[to]!], MOVED)
    else repeated.push(key)
  }
  // Lines of the same words have moved with their neighbour, however often such lines are repeated elsewhere.
  const isSame = (before: number, after: number) => keys.before[before] === keys.after[after]
  tieBesideMoved(sides, -1, isSame)
  tieBesideMoved(sides, 1, isSame)
  for (const key of repeated)
    tieByNumber(sides, stillLoose(sides.before, olds, key), stillLoose(sides.after, news, key))
}

/** Lines of the same words: those that kept their number first, then the others in order. */
function tieByNumber(sides: Sides, from: number[], to: readonly number[]): void {
  if (from.length !== to.length) return
  const numbered = from.map(line => numberingAt(sides.before, line)?.number)
  const later: number[] = []
  for (const line of to) {
    const at = numbered.indexOf(numberingAt(sides.after, line)?.number)
    if (at < 0) later.push(line)
    else {
      tie(sides, [from[at]!, line], MOVED)
      delete numbered[at]
    }
  }
  const left = looseOf(sides.before, from)
  later.forEach((line, index) => tie(sides, [left[index]!, line], MOVED))
}

/** Lines one after the other by their keys: those of a key begin at its bound and end at the next, in order. */
interface LinesByKey {
  readonly bounds: Int32Array
  readonly lines: Int32Array
}

/** The loose lines of a side by their keys. Counted and laid out: lists of them took 40 MB of 200,000 lines. */
function looseByKey(lines: Lines, keys: Int32Array, count: number): LinesByKey {
  const bounds = new Int32Array(count + 1)
  const all = lines.starts.length
  for (let line = 0; line < all; line++) if (isLoose(lines, line)) bounds[keys[line]!]!++
  for (let key = 1; key <= count; key++) bounds[key]! += bounds[key - 1]!
  const laid = new Int32Array(bounds[count]!)
  // Each bound is where its key ends, and comes to be where it begins.
  for (let line = all - 1; line >= 0; line--) if (isLoose(lines, line)) laid[--bounds[keys[line]!]!] = line
  return { bounds, lines: laid }
}

/** The lines of a key that nothing is known about by now. */
function stillLoose(lines: Lines, { bounds, lines: laid }: LinesByKey, key: number): number[] {
  return looseOf(lines, [...laid.subarray(bounds[key]!, bounds[key + 1]!)])
}

/** Those of some lines that nothing is known about yet. */
function looseOf(lines: Lines, chosen: readonly number[]): number[] {
  return chosen.filter(line => isLoose(lines, line))
}
