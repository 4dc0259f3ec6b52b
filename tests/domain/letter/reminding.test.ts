import { describe, expect, test } from 'vitest'
import { isTimeToRemind } from '#app/domain/letter/reminding.ts'

// 23 November 2026 is a Monday; 16 December is Independence Day, a Wednesday.
const calendar = { holidays: new Set(['2026-12-16']), workdays: new Set<string>() }
const isTime = (from: string, until: string, today: string, before = 3) =>
  isTimeToRemind({ from, until }, today, { before, calendar })

describe('three working days before the end', () => {
  test.each([
    ['not on the fourth day before', '2026-11-30', '2026-11-24', false],
    ['from the third day before', '2026-11-30', '2026-11-25', true],
    ['over a weekend, which does not count', '2026-11-30', '2026-11-28', true],
    ['on the last day', '2026-11-30', '2026-11-30', true],
    ['not when it is over', '2026-11-30', '2026-12-01', false],
    ['a holiday does not count either', '2026-12-18', '2026-12-14', true],
    ['not the day before that', '2026-12-18', '2026-12-11', false],
  ])('%s', (_case, until, today, expected) => {
    expect(isTime('2026-11-02', until, today)).toBe(expected)
  })
})

test('who was asked only today is not reminded the same day, and is on the next', () => {
  expect(isTime('2026-11-26', '2026-11-27', '2026-11-26')).toBe(false)
  expect(isTime('2026-11-26', '2026-11-27', '2026-11-27')).toBe(true)
})

test('a shorter notice is kept to', () => {
  expect(isTime('2026-11-02', '2026-11-30', '2026-11-26', 1)).toBe(false)
  expect(isTime('2026-11-02', '2026-11-30', '2026-11-27', 1)).toBe(true)
})
