import { heaviestChain } from '#app/domain/comparison/engine/chain.ts'
import {
  blocksBetweenTies,
  isLoose,
  looseWithin,
  MOVED,
  numberingAt,
  SAME,
  spanOf,
  tie,
  weightOf,
} from '#app/domain/comparison/engine/lines.ts'
import type { Block, Lines, Sides } from '#app/domain/comparison/engine/lines.ts'
import { matchSequences } from '#app/domain/comparison/engine/sequences.ts'

// Lines that are the same need no measuring of likeness, and they are the fixed points between which edited ones are
// sought. Two looks: at the letters as they are (cheap, no tokens), then at the words behind the number, folded, so that
// another quotation mark or another number does not make a provision a new one.

const TELLING = 16 // letters of evidence: a shorter body («исключен») says nothing without its number

/** What a line is recognised by, for each line of both sides: equal keys are equal lines. */
interface Keys {
  readonly before: Int32Array
  readonly after: Int32Array
}

/** Numbers given out to what lines are recognised by; lines already tied get numbers that no other has. */
interface Numbers<T> {
  readonly known: Map<T, number>
  next: number
}

/** Ties the lines that stand letter for letter on both sides of each block, in order. */
export function tieSameLines(sides: Sides, blocks: readonly Block[]): void {
  const choices = blocks.filter(hasChoice)
  tieByKeys(sides, choices, keysOf(sides, choices, lettersOf))
}

/**
 * Ties the lines whose words are the same, whatever letters, quotes and number they are printed with: first those
 * in order within a block, then those that stand once on each side, wherever they went.
 */
export function tieSameWords(sides: Sides, blocks: readonly Block[]): void {
  const everything = { from: 0, to: sides.before.starts.length, start: 0, end: sides.after.starts.length }
  const keys = keysOf(sides, [everything], (lines, line) => wordsKey(sides, lines, line))
  tieByKeys(sides, blocks, keys)
  tieMovedWords(sides, keys)
}

/** Numbers lines by what they are recognised by, so that everything after compares integers. */
function keysOf<T>(
  sides: Sides,
  blocks: readonly Block[],
  recognise: (lines: Lines, line: number) => T,
): Keys {
  const numbers: Numbers<T> = { known: new Map(), next: 0 }
  const keys = emptyKeys(sides)
  const note = (side: 'before' | 'after', from: number, to: number) => {
    for (let line = from; line < to; line++) {
      keys[side][line] = isLoose(sides[side], line)
        ? numberOf(recognise(sides[side], line), numbers)
        : numbers.next++
    }
  }
  for (const { from, to, start, end } of blocks) {
    note('before', from, to)
    note('after', start, end)
  }
  return keys
}

/** The number of a value, a new one where it is met for the first time. */
function numberOf<T>(value: T, numbers: Numbers<T>): number {
  const known = numbers.known.get(value)
  if (known !== undefined) return known
  numbers.known.set(value, numbers.next)
  return numbers.next++
}

/** Unique lines first (patience), repeated ones only between them: «исключен» stands a hundred times in a code. */
function tieByKeys(sides: Sides, blocks: readonly Block[], keys: Keys): void {
  for (const block of blocks) {
    tieUnique(sides, block, keys)
    for (const between of blocksBetweenTies(sides, block)) tieRepeated(sides, between, keys)
  }
}

/** Lines that stand several times on a side, between those that stand once. */
function tieRepeated(sides: Sides, { from, to, start, end }: Block, keys: Keys): void {
  const matches: number[] = []
  matchSequences({ ids: keys.before, from, to }, { ids: keys.after, from: start, to: end }, matches)
  for (let at = 0; at < matches.length; at += 2) tie(sides, [matches[at]!, matches[at + 1]!], SAME)
}

/** Room for the keys of all lines of both sides. */
function emptyKeys(sides: Sides): Keys {
  return {
    before: new Int32Array(sides.before.starts.length),
    after: new Int32Array(sides.after.starts.length),
  }
}

/** One line against one line differs, or there would be no gap. */
function hasChoice({ from, to, start, end }: Block): boolean {
  return to > from && end > start && to - from + end - start > 2
}

/** A line as printed. */
function lettersOf(lines: Lines, line: number): string {
  return lines.text.slice(lines.starts[line]!, lines.ends[line]!)
}

/** 52 bits of hash over the folded tokens after the number; over all tokens where the rest says little. */
function wordsKey(sides: Sides, lines: Lines, line: number): number {
  const { ids, from, to } = spanOf(lines, line, sides.tokens)
  let start = from
  const words = lines.starts[line]! + (numberingAt(lines, line)?.length ?? 0)
  while (start < to && sides.tokens.starts[start]! < words) start++
  if (bodyWeight(sides, start, to) < TELLING) start = from
  let high = to - start
  let low = 7
  for (let token = start; token < to; token++) {
    high = (Math.imul(high, 31) + ids[token]!) | 0
    low = Math.imul(low ^ ids[token]!, 0x5bd1e995)
  }
  return (high >>> 0) * 0x100000 + (low >>> 12)
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
  const places = new Map<number, number>()
  for (let line = block.start; line < block.end; line++) note(places, keys.after[line]!, line)
  const olds = new Map<number, number>()
  for (let line = block.from; line < block.to; line++) note(olds, keys.before[line]!, line)
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (const [key, line] of olds) {
    const other = line < 0 ? undefined : places.get(key)
    if (other === undefined || other < 0) continue
    links.before.push(line)
    links.after.push(other)
    links.weights.push(sides.before.ends[line]! - sides.before.starts[line]!)
  }
  for (const link of heaviestChain(links)) tie(sides, [links.before[link]!, links.after[link]!], SAME)
}

/** Remembers where a key stands; -1 where it stands more than once. */
function note(places: Map<number, number>, key: number, line: number): void {
  places.set(key, places.has(key) ? -1 : line)
}

/** Lines whose words stand equally often on both sides, wherever they went; of several, those of one number first. */
function tieMovedWords(sides: Sides, keys: Keys): void {
  const olds = linesByKey(sides.before, keys.before)
  for (const [key, places] of linesByKey(sides.after, keys.after)) {
    const from = olds.get(key)
    if (from?.length !== places.length || weightOf(sides.after, places[0]!, sides.tokens) < TELLING) continue
    const numbered = from.map(line => numberingAt(sides.before, line)?.number)
    const later: number[] = []
    for (const line of places) {
      const at = numbered.indexOf(numberingAt(sides.after, line)?.number)
      if (at < 0 || !isLoose(sides.before, from[at]!)) later.push(line)
      else tie(sides, [from[at]!, line], MOVED)
      if (at >= 0) delete numbered[at]
    }
    const left = from.filter(line => isLoose(sides.before, line))
    later.forEach((line, index) => tie(sides, [left[index]!, line], MOVED))
  }
}

/** The loose lines of a side by their keys, in order. */
function linesByKey(lines: Lines, keys: Int32Array): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const line of looseWithin(lines, 0, lines.starts.length)) {
    const own = places.get(keys[line]!)
    if (own) own.push(line)
    else places.set(keys[line]!, [line])
  }
  return places
}
