/** Reproducible chance: the same seed gives the same numbers on every machine. */
export interface Chance {
  /** A whole number in [0, below). */
  below(limit: number): number
  /** One of several. */
  of<T>(choices: readonly T[]): T
}

/** A generator of 32-bit chance numbers (mulberry32) from a seed. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, of: choices => choices[below(choices.length)]! }
}
