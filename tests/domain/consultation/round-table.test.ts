import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inviteeOf, readInvitees, type Known } from '#app/domain/consultation/attendance.ts'
import {
  dayInKazakhstan,
  instantInKazakhstan,
  timeInKazakhstan,
} from '#app/domain/consultation/consultation.ts'
import {
  changeable,
  dueDay,
  filled,
  planned,
  roundTablePhase,
  spoken,
  type Course,
  type RoundTablePlan,
  type Sitting,
} from '#app/domain/consultation/round-table.ts'
import { commentKindOf, SPOKEN_STANCES } from '#app/domain/consultation/stance.ts'
import { isWorked, type Calendar } from '#app/domain/consultation/term.ts'
import { codeOf } from '#tests/support/answer-of.ts'

const at = (time: string, day = '2026-11-23') => instantInKazakhstan(day, time)

const SITTING: Sitting = {
  ...{ startsAt: at('10:00'), endsAt: at('12:00'), chair: 'A', secretary: 'B' },
  place: { kk: 'Зал', ru: 'Зал' },
}
const PLAN: RoundTablePlan = { ...SITTING, kind: 'seminar', title: { kk: '', ru: ' Тема ' } }

describe('a plan', () => {
  test('lets one language stand in for the other', () => {
    expect(planned(PLAN)).toMatchObject({ ok: true, value: { title: { kk: 'Тема', ru: 'Тема' } } })
  })

  test.each([
    ['round-table.title-missing', { title: { kk: ' ', ru: '' } }],
    ['round-table.place-missing', { place: { kk: '', ru: '' } }],
    ['round-table.ends-before-start', { endsAt: at('10:00') }],
    ['round-table.ends-before-start', { startsAt: new Date('nonsense') }],
    ['round-table.too-long', { endsAt: at('10:00', '2027-11-23') }],
  ])('is refused: %s', (code, change) => {
    expect(codeOf(planned({ ...PLAN, ...change }))).toBe(code)
  })
})

describe('a statement', () => {
  test.each([
    ['taken', 'support', ''],
    ['taken', 'no-remark', ' '],
    ['statement.empty', 'objection', ' '],
    ['statement.empty', 'support-with-changes', ''],
    ['statement.empty', 'remark', ''],
    ['comment.too-long', 'remark', 'а'.repeat(20_001)],
  ] as const)('%s: %s', (code, stance, text) => {
    expect(codeOf(spoken({ stance, text }))).toBe(code)
  })

  test('asks for an answer unless it only supports or has no remark', () => {
    expect(SPOKEN_STANCES.filter(stance => commentKindOf(stance) === null)).toEqual(['support', 'no-remark'])
  })
})

describe('the phase', () => {
  const nothing = { closedAt: null, circulatedAt: null, approvedAt: null, cancelledAt: null }
  const course: Course = { startsAt: at('10:00'), ...nothing }
  const then = at('17:00')

  test('follows what was done, and nobody closes it by waiting', () => {
    expect(roundTablePhase(course, at('09:59'))).toBe('planned')
    expect(roundTablePhase(course, at('10:00', '2027-01-01'))).toBe('under-way')
    expect(roundTablePhase({ ...course, closedAt: then }, then)).toBe('closed')
    expect(roundTablePhase({ ...course, closedAt: then, circulatedAt: then }, then)).toBe('circulated')
    expect(roundTablePhase({ ...course, approvedAt: then }, at('09:00'))).toBe('approved')
  })

  test('ends all changes with the approval', () => {
    expect(codeOf(changeable(course))).toBe('taken')
    expect(codeOf(changeable({ ...course, approvedAt: then }))).toBe('minutes.approved')
  })

  test('is «cancelled» for good, and nothing changes any more', () => {
    expect(roundTablePhase({ ...course, cancelledAt: then }, at('09:00'))).toBe('cancelled')
    expect(codeOf(changeable({ ...course, cancelledAt: then }))).toBe('round-table.cancelled')
  })
})

describe('a term', () => {
  const calendar: Calendar = {
    holidays: new Set(['2026-12-16', '2026-12-17']),
    workdays: new Set(['2026-12-19']),
  }

  test('on a holiday ends on the next working day', () => {
    expect(dueDay({ on: '2026-12-16' }, '2026-11-23', calendar)).toMatchObject({
      value: { askedFor: '2026-12-16', dueOn: '2026-12-18' },
    })
  })

  test('on a Saturday that is worked ends that day', () => {
    expect(dueDay({ on: '2026-12-19' }, '2026-11-23', calendar)).toMatchObject({
      value: { dueOn: '2026-12-19' },
    })
  })

  test.each([
    ['task.due-before-round-table', { on: '2026-11-22' }],
    ['task.due-before-round-table', { on: '' }],
    ['consultation.term-out-of-range', { unit: 'working-days', count: 0 }],
  ] as const)('is refused: %s', (code, due) => {
    expect(codeOf(dueDay(due, '2026-11-23', calendar))).toBe(code)
  })

  test('always ends on a working day, never before it was asked for', () => {
    const law = fc.property(fc.integer({ min: 0, max: 60 }), days => {
      const on = dayInKazakhstan(new Date(Date.UTC(2026, 10, 23 + days)))
      const due = dueDay({ on }, '2026-11-23', calendar)
      expect(due.ok && due.value.dueOn >= on && isWorked(due.value.dueOn, calendar)).toBe(true)
    })
    fc.assert(law, { seed: 6 })
  })
})

describe('the list', () => {
  const known: Known = {
    people: [{ id: 'p', nameKk: 'Теолог', nameRu: 'Теолог', organisationId: 'o' }],
    organisations: [{ id: 'o', nameKk: 'Теологтар тобы', nameRu: 'Группа теологов' }],
  }
  const lineOf = (typed: string) => readInvitees(typed).map(each => inviteeOf(each, known))

  test('is read a line at a time: a name, an organisation, or both', () => {
    expect(lineOf('Иванов И.; Группа теологов\n\nПетров П.\n; Институт')).toMatchObject([
      {
        value: {
          nameRu: 'Иванов И.',
          organisationId: 'o',
          organisationKk: 'Теологтар тобы',
          capacity: 'representative',
        },
      },
      { value: { nameRu: 'Петров П.', organisationId: null, organisationRu: '', capacity: 'expert' } },
      { value: { nameRu: '', organisationId: null, organisationRu: 'Институт', capacity: 'representative' } },
    ])
  })

  test('takes somebody with an account for their organisation', () => {
    const invitee = { person: 'p', name: { kk: '', ru: '' }, organisation: { kk: '', ru: '' } }
    expect(inviteeOf(invitee, known)).toMatchObject({
      value: { personId: 'p', organisationRu: 'Группа теологов' },
    })
    expect(codeOf(inviteeOf({ ...invitee, person: 'x' }, known))).toBe('person.missing')
    expect(codeOf(inviteeOf({ ...invitee, person: null }, known))).toBe('attendee.name-missing')
  })
})

test('day and time of Kazakhstan are the inverse of the instant', () => {
  const law = fc.property(fc.integer({ min: 0, max: 4_000_000 }), minutes => {
    const instant = new Date(minutes * 60_000)
    expect(instantInKazakhstan(dayInKazakhstan(instant), timeInKazakhstan(instant))).toEqual(instant)
  })
  fc.assert(law, { seed: 6 })
})

test('a text is filled from either language, and empty in none', () => {
  expect(filled({ kk: ' а ', ru: '' })).toEqual({ kk: 'а', ru: 'а' })
  expect(filled({ kk: '', ru: ' ' })).toBeNull()
})
