import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  isWorked,
  lastDay,
  plusDays,
  workingDaysLeft,
  type Calendar,
  type Term,
} from '#app/domain/consultation/term.ts'

const plain: Calendar = { holidays: new Set(), workdays: new Set() }
const december: Calendar = { holidays: new Set(['2026-12-16']), workdays: new Set(['2026-12-19']) }
const working = (count: number): Term => ({ unit: 'working-days', count })
const calendar = (count: number): Term => ({ unit: 'calendar-days', count })
const months = (count: number): Term => ({ unit: 'months', count })

describe('the last day of a term', () => {
  test.each([
    ['begins on the next day', '2026-11-23', working(1), plain, '2026-11-24'],
    ['passes over the days off', '2026-11-20', working(1), plain, '2026-11-23'],
    ['passes over a holiday', '2026-12-15', working(1), december, '2026-12-17'],
    ['counts a Saturday that is worked', '2026-12-18', working(1), december, '2026-12-19'],
    ['takes ten working days for two weeks', '2026-11-23', working(10), plain, '2026-12-07'],
    ['moves from a day off to the next working day', '2026-11-20', calendar(1), plain, '2026-11-23'],
    ['counts calendar days through days off', '2026-11-20', calendar(5), plain, '2026-11-25'],
    ['moves from a holiday', '2026-12-14', calendar(2), december, '2026-12-17'],
    ['ends a month on the same number', '2026-10-23', months(1), plain, '2026-11-23'],
    [
      'ends a month on its last day where it has no such number',
      '2026-03-31',
      months(1),
      plain,
      '2026-04-30',
    ],
    ['goes over the end of the year', '2026-11-30', months(3), plain, '2027-03-01'],
  ])('%s', (_law, from, term, days, expected) => {
    expect(lastDay(from, term, days)).toBe(expected)
  })

  const day = fc.integer({ min: 0, max: 4000 }).map(count => plusDays('2024-01-01', count))
  const anyTerm = fc.oneof(
    fc.integer({ min: 1, max: 40 }).map(working),
    fc.integer({ min: 1, max: 90 }).map(calendar),
    fc.integer({ min: 1, max: 14 }).map(months),
  )

  test('is always worked, and always later', () => {
    fc.assert(
      fc.property(day, anyTerm, (from, term) => {
        const last = lastDay(from, term, december)
        expect(last > from && isWorked(last, december)).toBe(true)
      }),
      { seed: 14 },
    )
  })

  test('leaves as many working days as the term has', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 40 }), (from, count) => {
        expect(workingDaysLeft(from, lastDay(from, working(count), december), december)).toBe(count)
      }),
      { seed: 14 },
    )
  })
})
