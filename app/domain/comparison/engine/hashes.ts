// Words and lines are known by two hashes of 32 bits. A map would make an object for each and a string for its key; here a
// look-up costs a few shifts and one wait for memory.

/** Numbers by two hashes. Open addressing with linear probing. */
export interface Hashes {
  /** SLOT numbers a slot: the number + 1, or 0 where free, and both hashes, in one line of the cache. */
  slots: Int32Array
  /** How many are known: numbers go up from 0. */
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

/** The number by which two hashes are known; the next one where they are met for the first time. */
export function numberOf(hashes: Hashes, hash: number, check: number): number {
  const { slots } = hashes
  const slot = slotOf(slots, hash, check)
  if (slots[slot] !== 0) return slots[slot]! - 1
  slots[slot] = ++hashes.count
  slots[slot + 1] = hash
  slots[slot + 2] = check
  if (hashes.count * SLOT > FULLEST * slots.length) hashes.slots = widened(slots)
  return hashes.count - 1
}

/** The slot that holds two hashes, or the free one for them. */
function slotOf(slots: Int32Array, hash: number, check: number): number {
  const mask = slots.length - 1
  let slot = scattered(hash ^ check) & mask & -SLOT
  while (slots[slot] !== 0 && (slots[slot + 1] !== hash || slots[slot + 2] !== check))
    slot = (slot + SLOT) & mask
  return slot
}

/**
 * Spreads both hashes over all bits. The polynomial alone leaves short words in neighbouring slots, and a text of words
 * that share it (they are easily made) would make every look-up a search.
 */
function scattered(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return once ^ (once >>> 13)
}

/** The table in twice the room: fuller, probing would become a search. */
function widened(slots: Int32Array): Int32Array {
  const wider = new Int32Array(slots.length * 2)
  for (let held = 0; held < slots.length; held += SLOT) {
    if (slots[held] === 0) continue
    const slot = slotOf(wider, slots[held + 1]!, slots[held + 2]!)
    wider[slot] = slots[held]!
    wider[slot + 1] = slots[held + 1]!
    wider[slot + 2] = slots[held + 2]!
  }
  return wider
}
