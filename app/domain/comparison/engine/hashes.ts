// Words and lines are known by two hashes of 32 bits. A map would make an object for each and a string for its key; here a
// look-up costs a few shifts and one wait for memory.

/** Numbers by two hashes. Open addressing with linear probing. */
export interface Hashes {
  /** SLOT numbers a slot: the number + 1, or 0 where free, and both hashes, in one line of the cache. */
  slots: Int32Array
  count: number
}

const SLOT = 4 // numbers per slot, the last one unused: places are found by shifting
// Emptier, a table is twice as large, and a look-up waits longer for memory than it probes, as four slots lie in one line
// of the cache: at 0.5 a rewrite takes 5 % longer, and 10 where others use the cache.
const FULLEST = 0.75

/** No hashes yet, and room for so many; a power of two. */
export function hashesFor(room: number): Hashes {
  return { slots: new Int32Array(room * SLOT), count: 0 }
}

// Two families of hashes, so that what one confuses the other tells apart: a polynomial, and xor with multiplication.
// Both begin at 0 and take in one code unit after the other.

/** The polynomial with one more code unit. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0
}

/** The other hash with one more code unit. */
export function checked(check: number, code: number): number {
  return Math.imul(check ^ code, 0x01000193)
}

/** The number known by two hashes; -1 where there is none. */
export function numberOf({ slots }: Hashes, hash: number, check: number): number {
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask & -SLOT
  for (let held = slots[slot]!; held !== 0; held = slots[slot]!) {
    if (slots[slot + 1] === hash && slots[slot + 2] === check) return held - 1
    slot = (slot + SLOT) & mask
  }
  return -1
}

/** Notes a number under two hashes that none is known by. */
export function note(hashes: Hashes, number: number, [hash, check]: readonly [number, number]): void {
  place(hashes.slots, number + 1, [hash, check])
  if (++hashes.count * SLOT > FULLEST * hashes.slots.length) hashes.slots = widened(hashes.slots)
}

/**
 * Spreads both hashes over all bits. The polynomial alone leaves short words in neighbouring slots, and a text of words
 * that share it (they are easily made) would make every look-up a search.
 */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** Writes a number into the first free slot for it. */
function place(slots: Int32Array, number: number, [hash, check]: readonly [number, number]): void {
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask & -SLOT
  while (slots[slot] !== 0) slot = (slot + SLOT) & mask
  slots[slot] = number
  slots[slot + 1] = hash
  slots[slot + 2] = check
}

/** The table in twice the room: fuller, probing would become a search. */
function widened(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 2)
  for (let slot = 0; slot < slots.length; slot += SLOT)
    if (slots[slot] !== 0) place(wider, slots[slot]!, [slots[slot + 1]!, slots[slot + 2]!])
  return wider
}
