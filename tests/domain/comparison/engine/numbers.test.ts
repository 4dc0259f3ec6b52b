import { expect, test } from 'vitest'
import { append, appendAll, numbersFor, taken } from '#app/domain/comparison/engine/numbers.ts'

test.each([0, 1, 3, 8])('numbers appended one by one and together are all there, with room for %i', room => {
  const numbers = numbersFor(room)
  append(numbers, 7)
  appendAll(numbers, [1, -2, 3])
  append(numbers, 2 ** 31 - 1)
  expect([...taken(numbers)]).toEqual([7, 1, -2, 3, 2 ** 31 - 1])
})

test('what is taken holds no room that was not used', () => {
  const numbers = numbersFor(1000)
  append(numbers, 5)
  expect(taken(numbers).buffer.byteLength).toBe(4)
})
