// How far two texts run alike. Everything a comparison never looks at is passed here, so this is where its speed
// comes from.

const FIRST_BLOCK = 256 // most steps of an everyday amendment are decided by the first slices
const LARGEST_BLOCK = 65_536
const FINE = 16 // below this a loop over code units beats slicing

/**
 * How many code units two texts share from `i` and `j` on: by doubling slices, since native equality of strings runs at
 * the speed of memory, then by halving at the first difference.
 */
export function sharedPrefix(before: string, after: string, [i, j]: readonly [number, number]): number {
  const limit = Math.min(before.length - i, after.length - j)
  let shared = 0
  let block = FIRST_BLOCK
  while (shared < limit && block >= FINE) {
    const length = Math.min(block, limit - shared)
    const a = i + shared
    const b = j + shared
    if (before.slice(a, a + length) === after.slice(b, b + length)) {
      shared += length
      if (block < LARGEST_BLOCK) block *= 2
    } else {
      block = length >> 1
      while (block >= FINE) {
        if (before.slice(i + shared, i + shared + block) === after.slice(j + shared, j + shared + block))
          shared += block
        block >>= 1
      }
    }
  }
  while (shared < limit && before.charCodeAt(i + shared) === after.charCodeAt(j + shared)) shared++
  return shared
}

/** How many code units two texts share before `i` and `j`. */
export function sharedSuffix(before: string, after: string, { i, j }: { i: number; j: number }): number {
  const limit = Math.min(i, j)
  let shared = 0
  let block = FIRST_BLOCK
  while (shared < limit && block >= FINE) {
    const length = Math.min(block, limit - shared)
    const a = i - shared
    const b = j - shared
    if (before.slice(a - length, a) === after.slice(b - length, b)) {
      shared += length
      if (block < LARGEST_BLOCK) block *= 2
    } else {
      block = length >> 1
      while (block >= FINE) {
        const to = i - shared
        const end = j - shared
        if (before.slice(to - block, to) === after.slice(end - block, end)) shared += block
        block >>= 1
      }
    }
  }
  while (shared < limit && before.charCodeAt(i - shared - 1) === after.charCodeAt(j - shared - 1)) shared++
  return shared
}
