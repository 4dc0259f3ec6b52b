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

/** What a line is recognised by, for each line of both sides: equal keys are equal lines; all are below `count`. */
interface Keys {
  readonly before: Int32Array
  readonly after: Int32Array
  readonly count: number
}

/** Gives back the number by which a value is known, or notes that it is known by the next one from now on. */
type Known<T> = (value: T, next: number) => number

/** Ties the lines that stand letter for letter on both sides of each block, in order. */
export function tieSameLines(sides: Sides, blocks: readonly Block[]): void {
  const choices = blocks.filter(hasChoice)
  tieByKeys(sides, choices, keysOf(sides, choices, { recognise: lettersOf, known: knownLetters() }))
}

/**
 * Ties the lines whose words are the same, whatever letters, quotes and number they are printed with: first those
 * in order within a block, then those that stand once on each side, wherever they went.
 */
export function tieSameWords(sides: Sides, blocks: readonly Block[]): void {
  const everything = { from: 0, to: sides.before.starts.length, start: 0, end: sides.after.starts.length }
  const recognise = (lines: Lines, line: number) => wordsKey(sides, lines, line)
  const keys = keysOf(sides, [everything], { recognise, known: knownHashes(everything.to + everything.end) })
  tieByKeys(sides, blocks, keys)
  tieMovedWords(sides, keys)
}

/** Numbers lines by what they are recognised by, so that everything after compares integers; tied ones have their own. */
function keysOf<T>(
  sides: Sides,
  blocks: readonly Block[],
  { recognise, known }: { recognise: (lines: Lines, line: number) => T; known: Known<T> },
): Keys {
  let next = 0
  const before = new Int32Array(sides.before.starts.length)
  const after = new Int32Array(sides.after.starts.length)
  const note = (lines: Lines, keys: Int32Array, [from, to]: readonly [number, number]) => {
    for (let line = from; line < to; line++) {
      const number = isLoose(lines, line) ? known(recognise(lines, line), next) : next
      keys[line] = number
      if (number === next) next++
    }
  }
  for (const { from, to, start, end } of blocks) {
    note(sides.before, before, [from, to])
    note(sides.after, after, [start, end])
  }
  return { before, after, count: next }
}

/** Lines known by their letters. */
function knownLetters(): Known<string> {
  const numbers = new Map<string, number>()
  return (letters, next) => {
    const number = numbers.get(letters)
    if (number === undefined) numbers.set(letters, next)
    return number ?? next
  }
}

/** Lines known by hashes of 52 bits, at most so many: by linear probing, since a map makes an object of each of them. */
function knownHashes(most: number): Known<number> {
  let size = 1 << 6
  while (size < most * 2) size *= 2
  const hashes = new Float64Array(size)
  const numbers = new Int32Array(size) // and 1; 0 where free
  return (hash, next) => {
    const spread = Math.imul(hash | 0, 0x2c1b3c6d)
    let slot = (spread ^ (spread >>> 15)) & (size - 1)
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (size - 1)
    if (numbers[slot] !== 0) return numbers[slot]! - 1
    hashes[slot] = hash
    numbers[slot] = next + 1
    return next
  }
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

// The line of a block that alone has a key, and 1; 0 where none has it, REPEATED where several have. All zero between two uses.
let oldPlaces = new Int32Array(1 << 10)
let newPlaces = new Int32Array(1 << 10)
const REPEATED = -1

/** Lines that stand once on each side, the heaviest choice of them that keeps the order. */
function tieUnique(sides: Sides, { from, to, start, end }: Block, { before, after, count }: Keys): void {
  if (oldPlaces.length < count) oldPlaces = new Int32Array(count * 2)
  if (newPlaces.length < count) newPlaces = new Int32Array(count * 2)
  for (let line = from; line < to; line++) note(oldPlaces, before[line]!, line)
  for (let line = start; line < end; line++) note(newPlaces, after[line]!, line)
  const links = { before: [] as number[], after: [] as number[], weights: [] as number[] }
  for (let line = from; line < to; line++) {
    const other = newPlaces[before[line]!]! - 1
    if (other < 0 || oldPlaces[before[line]!] !== line + 1) continue
    links.before.push(line)
    links.after.push(other)
    links.weights.push(sides.before.ends[line]! - sides.before.starts[line]!)
  }
  for (let line = from; line < to; line++) oldPlaces[before[line]!] = 0
  for (let line = start; line < end; line++) newPlaces[after[line]!] = 0
  for (const link of heaviestChain(links)) tie(sides, [links.before[link]!, links.after[link]!], SAME)
}

/** Remembers where a key stands. */
function note(places: Int32Array, key: number, line: number): void {
  places[key] = places[key] === 0 ? line + 1 : REPEATED
}

/**
 * Lines whose words stand equally often on both sides, wherever they went: those that stand once, with what moved beside
 * them; then of several those of one number first.
 */
function tieMovedWords(sides: Sides, keys: Keys): void {
  const olds = linesByKey(sides.before, keys.before)
  const pairs = [...linesByKey(sides.after, keys.after)].flatMap(([key, to]) => {
    const from = olds.get(key)
    const telling = from?.length === to.length && weightOf(sides.after, to[0]!, sides.tokens) >= TELLING
    return telling ? [{ from, to }] : []
  })
  for (const { from, to } of pairs) if (to.length === 1) tie(sides, [from[0]!, to[0]!], MOVED)
  tieBesideMoved(sides, keys, -1)
  tieBesideMoved(sides, keys, 1)
  for (const { from, to } of pairs) tieByNumber(sides, looseOf(sides.before, from), looseOf(sides.after, to))
}

/** Lines of the same words beside a moved one have moved with it, however often such lines are repeated elsewhere. */
function tieBesideMoved(sides: Sides, keys: Keys, step: 1 | -1): void {
  const { before, after } = sides
  const count = before.starts.length
  for (let line = step > 0 ? 1 : count - 2; line >= 0 && line < count; line += step) {
    if (!isLoose(before, line) || before.ties[line - step] !== MOVED) continue
    const other = before.partners[line - step]! + step
    if (other < 0 || other >= after.starts.length || !isLoose(after, other)) continue
    if (keys.before[line] === keys.after[other]) tie(sides, [line, other], MOVED)
  }
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

/** Those of some lines that nothing is known about yet. */
function looseOf(lines: Lines, chosen: readonly number[]): number[] {
  return chosen.filter(line => isLoose(lines, line))
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
