// «Does the other side hold this, too?» is mostly answered by no where much has changed. A bit for each number that a
// side holds tells so before anything dear is asked; a number that only shares its bit costs that question and no more.

/** A set of hashes that never denies one it was given, and rarely admits another. */
export interface Sieve {
  readonly bits: Int32Array
  readonly mask: number
}

/** An empty sieve for so many hashes: eight bits for each, or more, so that few are admitted by chance. */
export function sieveFor(most: number): Sieve {
  let size = 1 << 4 // 64 bytes, which need no memory of their own
  while (size * 4 < most) size *= 2
  return { bits: new Int32Array(size), mask: size * 32 - 1 }
}

/** Puts a hash in. */
export function put({ bits, mask }: Sieve, hash: number): void {
  bits[(hash & mask) >>> 5]! |= 1 << (hash & 31)
}

/** Whether a hash may have been put in. */
export function mayHold(sieve: Sieve, hash: number): boolean {
  return bitOf(sieve, hash) === 1
}

/** The same as a number, 0 or 1, to be reckoned with: where either is as likely, a processor guesses wrong half the time. */
export function bitOf({ bits, mask }: Sieve, hash: number): number {
  return (bits[(hash & mask) >>> 5]! >>> (hash & 31)) & 1
}
