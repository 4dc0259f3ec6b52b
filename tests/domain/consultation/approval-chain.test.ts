import { describe, expect, test } from 'vitest'
import { chained, placeCode } from '#app/domain/consultation/approval-chain.ts'

const codes = (...continues: boolean[]) =>
  chained(continues.map(each => ({ continues: each }))).map(placeCode)

describe('rounds of approval', () => {
  test.each([
    [[], []],
    [
      [true, true, true],
      ['1', '2', '3'],
    ],
    [
      [false, true],
      ['1', '2'],
    ],
    [
      [true, true, false, true, false],
      ['1', '2', '2.1', '2.2', '3.1'],
    ],
  ])('%j are numbered %j', (continues, numbers) => {
    expect(codes(...continues)).toEqual(numbers)
  })
})
