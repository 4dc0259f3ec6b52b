import { describe, expect, test } from 'vitest'
import { instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { moved, unbegun, type Move } from '#app/domain/consultation/plan-change.ts'
import type { RoundTablePlan } from '#app/domain/consultation/round-table.ts'
import { codeOf } from '#tests/support/answer-of.ts'

const at = (time: string, day = '2026-11-23') => instantInKazakhstan(day, time)

const PLAN: RoundTablePlan = {
  ...{ startsAt: at('10:00'), endsAt: at('12:00'), chair: 'A', secretary: 'B' },
  ...{ kind: 'seminar', title: { kk: 'Тақырып', ru: 'Тема' }, place: { kk: 'Зал', ru: 'Зал' } },
}
const MOVE: Move = {
  ...{ startsAt: at('15:00'), endsAt: at('17:00'), place: PLAN.place },
  reason: { kk: '', ru: ' Зал занят ' },
}

describe('a move', () => {
  test.each<[string, Partial<Move>]>([
    ['taken', {}],
    ['taken', { startsAt: PLAN.startsAt, endsAt: PLAN.endsAt, place: { kk: 'Кіші зал', ru: '' } }],
    ['round-table.not-moved', { startsAt: PLAN.startsAt, endsAt: PLAN.endsAt }],
    [
      'round-table.not-moved',
      { startsAt: PLAN.startsAt, endsAt: PLAN.endsAt, place: { kk: ' Зал', ru: '' } },
    ],
    ['round-table.ends-before-start', { endsAt: at('14:00') }],
    ['round-table.ends-before-start', { startsAt: new Date('nonsense') }],
    ['round-table.place-missing', { place: { kk: '', ru: ' ' } }],
    ['round-table.reason-missing', { reason: { kk: ' ', ru: '' } }],
  ])('is %s', (code, change) => {
    expect(codeOf(moved(PLAN, { ...MOVE, ...change }))).toBe(code)
  })

  test('gives its reason in both languages, each standing in for the other', () => {
    expect(moved(PLAN, MOVE)).toMatchObject({ value: { reason: { kk: 'Зал занят', ru: 'Зал занят' } } })
  })
})

test.each([
  ['nothing', 'taken', null],
  ['something', 'round-table.begun', at('09:00')],
])('a plan with %s on record: a change is %s', (_what, code, first) => {
  expect(codeOf(unbegun(first))).toBe(code)
})
