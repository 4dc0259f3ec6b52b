import { checked, hashesFor, numberOf } from '#app/domain/comparison/engine/hashes.ts'
import type { Hashes } from '#app/domain/comparison/engine/hashes.ts'
import type { Block } from '#app/domain/comparison/engine/lines.ts'
import { mayHold, put, sieveFor } from '#app/domain/comparison/engine/sieve.ts'
import type { Sieve } from '#app/domain/comparison/engine/sieve.ts'

// Lines are numbered by what they are recognised by, so that everything after compares integers. Two hashes are
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
  /** A hash of what a line shows at a glance; equal lines show the same. */
  readonly glimpse: (lines: P, line: number) => number
  /** A hash of all of it. */
  readonly hash: (lines: P, line: number) => number
}

const FEW = 4 // lines that both sides may hold, where little has changed

// The keys of either side, kept between calls.
let oldKeys = new Int32Array(1 << 10)
let newKeys = new Int32Array(1 << 10)

/** The keys of the lines of some blocks, good until others are asked for; nothing where no two lines are equal. */
export function keysOf<P extends Places>(
  { before, after }: Both<P>,
  blocks: readonly Block[],
  traits: Traits<P>,
): Keys | undefined {
  // What was only inserted or only deleted equals nothing, and need not be looked at.
  if (!blocks.some(({ from, to }) => concernsAny(before, [from, to], traits))) return undefined
  if (!blocks.some(({ start, end }) => concernsAny(after, [start, end], traits))) return undefined
  const count = blocks.reduce((sum, { from, to, start, end }) => sum + to - from + end - start, 0)
  if (oldKeys.length < before.starts.length) oldKeys = new Int32Array(before.starts.length * 2)
  if (newKeys.length < after.starts.length) newKeys = new Int32Array(after.starts.length * 2)
  const olds = { lines: before, keys: oldKeys, shown: sieveFor(count) }
  const news = { lines: after, keys: newKeys, shown: sieveFor(count) }
  for (const { from, to, start, end } of blocks) {
    glance(olds, [from, to], traits)
    glance(news, [start, end], traits)
  }
  const numbers: Numbers = { known: hashesFor(FEW), next: count, areAnyEqual: false }
  for (const { from, to, start, end } of blocks) {
    number(olds, [from, to], { others: news.shown, traits, numbers })
    number(news, [start, end], { others: olds.shown, traits, numbers })
  }
  return numbers.areAnyEqual ? { before: oldKeys, after: newKeys, count } : undefined
}

/** Whether any of some lines is to be recognised. */
function concernsAny<P>(
  lines: P,
  [from, to]: readonly [number, number],
  { concerns }: Pick<Traits<P>, 'concerns'>,
): boolean {
  for (let line = from; line < to; line++) if (concerns(lines, line)) return true
  return false
}

/** One side while its lines are recognised. */
interface Side<P> {
  readonly lines: P
  /** What each line shows at a glance, then its key. */
  readonly keys: Int32Array
  /** All that is shown at a glance. */
  readonly shown: Sieve
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

/** The keys given so far. */
interface Numbers {
  readonly known: Hashes
  /** Lines that stand on one side only are numbered from the end, where no other key comes. */
  next: number
  areAnyEqual: boolean
}

/** Gives some lines of a side their keys. */
function number<P>(
  { lines, keys }: Side<P>,
  [from, to]: readonly [number, number],
  { others, traits, numbers }: { others: Sieve; traits: Traits<P>; numbers: Numbers },
): void {
  for (let line = from; line < to; line++) {
    if (traits.concerns(lines, line) && mayHold(others, keys[line]!)) {
      const { count } = numbers.known
      keys[line] = numberOf(numbers.known, keys[line]!, traits.hash(lines, line))
      if (keys[line]! < count) numbers.areAnyEqual = true
    } else keys[line] = --numbers.next
  }
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

/** The hash of the letters of a line. */
function lettersHash({ text, starts, ends }: Places, line: number): number {
  const end = Math.min(ends[line]!, starts[line]! + LONGEST_HASHED)
  let hash = 0
  for (let at = starts[line]!; at < end; at++) hash = checked(hash, text.charCodeAt(at))
  return hash
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
