/** A range of a text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Lets a range that is put together piece by piece hold the letters from `start` to `end` as well. */
export function widen(range: { -readonly [Side in keyof Range]: number }, start: number, end: number): void {
  range.start = Math.min(range.start, start)
  range.end = Math.max(range.end, end)
}
