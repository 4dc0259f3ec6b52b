import { describe, expect, test } from 'vitest'
import { firstDue, mailing, nextDue, stalestDue } from '#app/domain/letter/delivery.ts'

const NOON = new Date('2026-11-23T07:00:00Z') // 12:00 in Kazakhstan

describe('a letter is first due', () => {
  const due = [
    ['at once', 'at-once', NOON, '2026-11-23T07:00:00.000Z'],
    ['the next morning at nine', 'daily', NOON, '2026-11-24T04:00:00.000Z'],
    [
      'this morning where nine has not struck',
      'daily',
      new Date('2026-11-23T03:59:00Z'),
      '2026-11-23T04:00:00.000Z',
    ],
    ['tomorrow where it is nine', 'daily', new Date('2026-11-23T04:00:00Z'), '2026-11-24T04:00:00.000Z'],
    ['on the first of the next month', 'daily', new Date('2026-11-30T07:00:00Z'), '2026-12-01T04:00:00.000Z'],
    ['never', 'never', NOON, undefined],
  ] as const
  test.each(due)('%s', (_when, delivery, writtenAt, expected) => {
    expect(firstDue(delivery, writtenAt)?.toISOString()).toBe(expected)
  })
})

describe('after a failure', () => {
  const waits = Array.from({ length: 9 }, (_, tries) => nextDue(tries, NOON))

  test('the waits grow, and never shrink', () => {
    const minutes = waits.slice(0, 7).map(at => (at!.getTime() - NOON.getTime()) / 60_000)
    expect(minutes).toEqual([2, 10, 60, 360, 1440, 1440, 1440])
  })

  test('the eighth try is the last', () => {
    expect(waits.slice(7)).toEqual([null, null])
  })

  test('all tries together outlast a long weekend', () => {
    const all = waits.slice(0, 7).reduce((sum, at) => sum + at!.getTime() - NOON.getTime(), 0)
    expect(all).toBeGreaterThan(72 * 3_600_000)
  })
})

describe('what became of a letter', () => {
  const way = { sentAt: null, dueAt: null, failure: null }
  const old = new Date(stalestDue(NOON).getTime() - 1)
  test.each([
    ['sent', { ...way, sentAt: NOON }],
    ['waiting', { ...way, dueAt: NOON }],
    ['retrying', { ...way, dueAt: NOON, failure: 'busy' }],
    ['given-up', { ...way, failure: 'no such user' }],
    ['stale', { ...way, dueAt: old }],
    ['not-by-mail', way],
  ] as const)('%s', (expected, known) => {
    expect(mailing(known, NOON)).toBe(expected)
  })
})
