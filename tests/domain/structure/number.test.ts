import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  compareNumbers,
  follows,
  nextNumber,
  numberBetween,
  parseNumber,
} from '#app/domain/structure/number.ts'

it('numbers stand in the order of the act', () => {
  const order = ['1', '1-1', '1-1-1', '1-2', '2', '9', '9a', '9b', '10', '10-1', '11']
  expect([...order].reverse().sort(compareNumbers)).toEqual(order)
  expect(['X', 'IV', 'IX', 'I', 'VI'].sort(compareNumbers)).toEqual(['I', 'IV', 'VI', 'IX', 'X'])
  expect(['14.1.10', '14.2', '14.1.9', '14.1'].sort(compareNumbers)).toEqual([
    '14.1',
    '14.1.9',
    '14.1.10',
    '14.2',
  ])
  expect(['в', 'а', 'ґ', 'г', 'б'].sort(compareNumbers)).toEqual(['а', 'б', 'в', 'г', 'ґ'])
})

it.each([
  ['5-1', [5, 1]],
  ['R315-4', [18, 315, 4]],
  ['', []],
])('%s has steps', (number, steps) => {
  expect(parseNumber(number)).toEqual(steps)
})

it('an inserted number is the next one, or has a dash', () => {
  expect(numberBetween('5', undefined)).toBe('6')
  expect(numberBetween('5', '6')).toBe('5-1')
  expect(numberBetween('5-1', '6')).toBe('5-2')
  expect(numberBetween('5-1', '5-2')).toBe('5-1-1')
  expect(numberBetween(undefined, undefined)).toBe('1')
})

it('there is no number between 1 and 1-1, and none before 1', () => {
  expect(numberBetween('1', '1-1')).toBeUndefined()
  expect(numberBetween(undefined, '1')).toBeUndefined()
})

it('an inserted number stands between its neighbours', () => {
  const number = fc
    .array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 3 })
    .map(steps => steps.join('-'))
  fc.assert(
    fc.property(number, number, (one, other) => {
      const [first, second] = compareNumbers(one, other) <= 0 ? [one, other] : [other, one]
      const between = numberBetween(first, second)
      if (between === undefined) return
      expect(compareNumbers(first, between)).toBeLessThan(0)
      expect(compareNumbers(between, second)).toBeLessThan(0)
    }),
    { seed: 20261122 },
  )
})

it.each([
  ['5', '6', true],
  ['5', '5-1', true],
  ['5-1', '5-2', true],
  ['5-1', '5-1-1', true],
  ['5-2', '6', true],
  ['5', '7', false],
  ['5', '5-2', false],
  ['5-1', '7', false],
])('after %s comes %s: %s', (previous, next, expected) => {
  expect(follows(previous, next)).toBe(expected)
})

it('the next number is on the same step', () => {
  expect(['5', '5-1', '9'].map(nextNumber)).toEqual(['6', '5-2', '10'])
})
