import { checked, hashed } from '#app/domain/comparison/engine/lexicon.ts'
import type { Block } from '#app/domain/comparison/engine/lines.ts'
import { mayHold, put, sieveFor } from '#app/domain/comparison/engine/sieve.ts'
import type { Sieve } from '#app/domain/comparison/engine/sieve.ts'

// Lines are numbered by what they are recognised by, so that everything after compares integers. A hash of 52 bits is
// believed where a map of letters would make a hundred bytes of objects for each line: whoever makes lines to share one
// can spoil an alignment and not hide a change, since letters decide where the result is written.

/** Where the lines of one side stand in its text; offsets are UTF-16 code units. */
export interface Places {
  readonly text: string
  readonly starts: Int32Array
  readonly ends: Int32Array
}

/** Both sides of what is compared. */
interface Both<P> {
  readonly before: P
  readonly after: P
}

/** What a line is recognised by, for each line of both sides: equal keys are equal lines; all are below `count`. */
export interface Keys extends Both<Int32Array> {
  readonly count: number
}

/** By what lines are recognised. Most stand on one side only and show it at a glance; these are never hashed. */
interface Traits<P> {
  /** Whether a line is to be recognised at all; one that is not is equal to none. */
  readonly concerns: (lines: P, line: number) => boolean
  /** What a line shows at a glance; equal lines show the same. */
  readonly glimpse: (lines: P, line: number) => number
  /** A hash that equal lines share, and hardly any others. */
  readonly hash: (lines: P, line: number, glimpse: number) => number
}

/** The keys of the lines of some blocks. */
export function keysOf<P extends Places>(
  { before, after }: Both<P>,
  blocks: readonly Block[],
  traits: Traits<P>,
): Keys {
  const olds = sideOf(before, blocks)
  const news = sideOf(after, blocks)
  for (const { from, to, start, end } of blocks) {
    glance(olds, [from, to], traits)
    glance(news, [start, end], traits)
  }
  let next = 0
  const known = knownHashes()
  const number = ({ lines, keys }: Side<P>, others: Sieve, [from, to]: readonly [number, number]) => {
    for (let line = from; line < to; line++) {
      const shared = traits.concerns(lines, line) && mayHold(others, keys[line]!)
      keys[line] = shared ? known(traits.hash(lines, line, keys[line]!), next) : next
      if (keys[line] === next) next++
    }
  }
  for (const { from, to, start, end } of blocks) {
    number(olds, news.shown, [from, to])
    number(news, olds.shown, [start, end])
  }
  return { before: olds.keys, after: news.keys, count: next }
}

/** One side while its lines are recognised. */
interface Side<P> {
  readonly lines: P
  /** What each line shows at a glance, then its key. */
  readonly keys: Int32Array
  /** All that is shown at a glance. */
  readonly shown: Sieve
}

/** A side of which no line has been looked at. */
function sideOf<P extends Places>(lines: P, blocks: readonly Block[]): Side<P> {
  const count = blocks.reduce((sum, { from, to, start, end }) => sum + to - from + end - start, 0)
  return { lines, keys: new Int32Array(lines.starts.length), shown: sieveFor(count) }
}

/** Notes what some lines of a side show at a glance. */
function glance<P>(
  { lines, keys, shown }: Side<P>,
  [from, to]: readonly [number, number],
  { concerns, glimpse }: Traits<P>,
): void {
  for (let line = from; line < to; line++)
    if (concerns(lines, line)) put(shown, (keys[line] = glimpse(lines, line)))
}

/** Recognises lines by their letters. */
export const LETTERS = { glimpse: glimpseOf, hash: lettersHash }

const GLANCES = 8 // letters
const LONGEST_HASHED = 4096 // letters: of a longer line the beginning is enough, with what it shows at a glance

/** What the letters of a line show at a glance: how many they are, and one here and there. */
function glimpseOf({ text, starts, ends }: Places, line: number): number {
  const start = starts[line]!
  const length = ends[line]! - start
  let glimpse = length
  for (let glance = 0; glance < GLANCES && length > 0; glance++) {
    const at = start + Math.floor((length * glance) / GLANCES)
    glimpse = (Math.imul(glimpse, 0x9e3779b1) + text.charCodeAt(at)) | 0
  }
  return glimpse ^ (glimpse >>> 15)
}

/** The hash of the letters of a line that shows this at a glance. */
function lettersHash({ text, starts, ends }: Places, line: number, glimpse: number): number {
  const end = Math.min(ends[line]!, starts[line]! + LONGEST_HASHED)
  let high = glimpse
  let low = glimpse
  for (let at = starts[line]!; at < end; at++) {
    const code = text.charCodeAt(at)
    high = hashed(high, code)
    low = checked(low, code)
  }
  return joined(high, low)
}

/** Two hashes of 32 bits as one of 52: a number holds no more exactly. */
export function joined(high: number, low: number): number {
  return (high >>> 0) * 0x100000 + (low >>> 12)
}

/** Gives back the number by which a hash is known, or notes that it is known by the next one from now on. */
type Known = (hash: number, next: number) => number

/** Numbers by hashes, none yet. By linear probing, since a map makes an object of each of them. */
function knownHashes(): Known {
  let table = emptyTable(1 << 6)
  let left = 1 << 5 // half of it: fuller, probing would become a search
  return (hash, next) => {
    const slot = slotOf(table, hash)
    if (table.numbers[slot] !== 0) return table.numbers[slot]! - 1
    table.hashes[slot] = hash
    table.numbers[slot] = next + 1
    if (--left === 0) {
      left = table.numbers.length >> 1
      table = widened(table)
    }
    return next
  }
}

/** An open-addressing table of hashes and their numbers. */
interface Table {
  readonly hashes: Float64Array
  /** And 1; 0 where free. */
  readonly numbers: Int32Array
}

/** A table of a size that is a power of two. */
function emptyTable(size: number): Table {
  return { hashes: new Float64Array(size), numbers: new Int32Array(size) }
}

/** The slot that holds a hash, or the free one for it. */
function slotOf({ hashes, numbers }: Table, hash: number): number {
  const mask = numbers.length - 1
  const spread = Math.imul(hash | 0, 0x2c1b3c6d)
  let slot = (spread ^ (spread >>> 15)) & mask
  while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask
  return slot
}

/** The table in twice the room. */
function widened({ hashes, numbers }: Table): Table {
  const wider = emptyTable(numbers.length * 2)
  numbers.forEach((number, held) => {
    if (number === 0) return
    const slot = slotOf(wider, hashes[held]!)
    wider.hashes[slot] = hashes[held]!
    wider.numbers[slot] = number
  })
  return wider
}

// The line of a block that alone has a key, and 1; 0 where none has it, REPEATED where several have. All zero between two uses.
let oldPlaces = new Int32Array(1 << 10)
let newPlaces = new Int32Array(1 << 10)
const REPEATED = -1

/** The lines of a block that stand once on each side, by the order of the older one. */
export function uniqueIn(
  { before, after, count }: Keys,
  { from, to, start, end }: Block,
): Both<readonly number[]> {
  if (oldPlaces.length < count) oldPlaces = new Int32Array(count * 2)
  if (newPlaces.length < count) newPlaces = new Int32Array(count * 2)
  for (let line = from; line < to; line++) notePlace(oldPlaces, before[line]!, line)
  for (let line = start; line < end; line++) notePlace(newPlaces, after[line]!, line)
  const unique = { before: [] as number[], after: [] as number[] }
  for (let line = from; line < to; line++) {
    const other = newPlaces[before[line]!]! - 1
    if (other < 0 || oldPlaces[before[line]!] !== line + 1) continue
    unique.before.push(line)
    unique.after.push(other)
  }
  for (let line = from; line < to; line++) oldPlaces[before[line]!] = 0
  for (let line = start; line < end; line++) newPlaces[after[line]!] = 0
  return unique
}

/** Remembers where a key stands. */
function notePlace(places: Int32Array, key: number, line: number): void {
  places[key] = places[key] === 0 ? line + 1 : REPEATED
}
