import { checked, hashed } from '#app/domain/comparison/engine/lexicon.ts'
import type { Block } from '#app/domain/comparison/engine/lines.ts'
import { mayHold, put, sieveFor } from '#app/domain/comparison/engine/sieve.ts'

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

/** A hash that equal lines share; ALONE where no line of the other side can be equal. */
type Recognise<P> = (lines: P, line: number) => number

export const ALONE = -1

/** The keys of the lines of some blocks. */
export function keysOf<P extends Places>(
  { before, after }: Both<P>,
  blocks: readonly Block[],
  recognise: Recognise<P>,
): Keys {
  let next = 0
  const known = knownHashes()
  const note = (lines: P, keys: Int32Array, [from, to]: readonly [number, number]) => {
    for (let line = from; line < to; line++) {
      const hash = recognise(lines, line)
      const number = hash === ALONE ? next : known(hash, next)
      keys[line] = number
      if (number === next) next++
    }
  }
  const keys = { before: new Int32Array(before.starts.length), after: new Int32Array(after.starts.length) }
  for (const { from, to, start, end } of blocks) {
    note(before, keys.before, [from, to])
    note(after, keys.after, [start, end])
  }
  return { before: keys.before, after: keys.after, count: next }
}

/**
 * Recognises lines of some blocks by their letters. In a rewrite nearly all of them stand on one side only, and show it at
 * a glance.
 */
export function byLetters({ before, after }: Both<Places>, blocks: readonly Block[]): Recognise<Places> {
  const count = countLines(blocks)
  const olds = sieveFor(count)
  const news = sieveFor(count)
  for (const { from, to, start, end } of blocks) {
    for (let line = from; line < to; line++) put(olds, glimpseOf(before, line))
    for (let line = start; line < end; line++) put(news, glimpseOf(after, line))
  }
  return (lines, line) =>
    mayHold(lines === before ? news : olds, glimpseOf(lines, line)) ? lettersHash(lines, line) : ALONE
}

/** How many lines the blocks hold, both sides together. */
function countLines(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { from, to, start, end }) => sum + to - from + end - start, 0)
}

const GLANCES = 8 // letters
const LONGEST_HASHED = 4096 // letters: of a longer line the beginning is enough, with what it shows at a glance

/** What a line shows at a glance: how long it is, and a letter here and there. */
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

/** The hash of the letters of a line. */
function lettersHash(lines: Places, line: number): number {
  const { text, starts, ends } = lines
  const end = Math.min(ends[line]!, starts[line]! + LONGEST_HASHED)
  let high = glimpseOf(lines, line)
  let low = high
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
