// Half a million one-word provisions are rows and pieces of millions of numbers. An array takes eight bytes for each, and
// leaves twice as much behind while it grows; 32 bits hold every offset of a string.

/** Whole numbers one after the other, in an array of 32 bits that grows at its end. */
export interface Numbers {
  values: Int32Array
  count: number
}

/** No numbers yet, and room for so many. */
export function numbersFor(room: number): Numbers {
  return { values: new Int32Array(Math.max(room, 1)), count: 0 }
}

/** Appends a number. */
export function append(numbers: Numbers, value: number): void {
  if (numbers.count === numbers.values.length) numbers.values = doubled(numbers.values)
  numbers.values[numbers.count++] = value
}

/** Appends some numbers. */
export function appendAll(numbers: Numbers, values: readonly number[]): void {
  for (const value of values) append(numbers, value)
}

/** The numbers alone, without the room left behind them. */
export function taken({ values, count }: Numbers): Int32Array {
  return count === values.length ? values : values.slice(0, count)
}

/** The same numbers in an array of twice the room. */
export function doubled(array: Int32Array): Int32Array {
  return widenedTo(array.length * 2, array)
}

/** The same numbers in an array of more room. */
export function widenedTo(room: number, array: Int32Array): Int32Array {
  const wider = new Int32Array(room)
  wider.set(array)
  return wider
}
