import { describe, expect, test } from 'vitest'
import { approvalState, dueDay } from '#app/domain/consultation/approval.ts'
import { heirOf, mayMerge, type OrganisationChange } from '#app/domain/consultation/organisation-history.ts'
import { isApproved } from '#app/domain/consultation/position.ts'

const round = { opensOn: '2026-12-10', closesOn: '2026-12-31' }
const calendar = { holidays: new Set(['2026-12-16']), workdays: new Set<string>() }
const merged = (organisation: string, mergedInto: string): OrganisationChange => ({
  ...{ organisation, mergedInto, closed: false, fromOn: '2026-01-01' },
  former: { kk: organisation, ru: organisation, en: organisation },
})

describe('the term of a body', () => {
  const due = (askedOn: string, workingDays: number | null) =>
    dueDay(round, { askedOn, workingDays }, calendar)
  test('runs from the opening where it was asked before', () =>
    expect(due('2026-12-01', 2)).toBe('2026-12-14'))
  test('runs from the day it was asked where that is later', () =>
    expect(due('2026-12-14', 1)).toBe('2026-12-15'))
  test('passes over a holiday', () => expect(due('2026-12-15', 1)).toBe('2026-12-17'))
  test('is the close of the round where it has none of its own', () =>
    expect(due('2026-12-14', null)).toBe('2026-12-31'))
})

describe('a body', () => {
  test('is waited for on its last day', () =>
    expect(approvalState('2026-12-15', null, '2026-12-15')).toBe('waiting'))
  test('agrees by silence on the day after', () =>
    expect(approvalState('2026-12-15', null, '2026-12-16')).toBe('by-default'))
  test('has said what it said in time', () =>
    expect(approvalState('2026-12-15', { answer: 'refused' }, '2027-01-01')).toBe('refused'))
})

describe('an organisation', () => {
  test('is followed through mergers', () =>
    expect(heirOf('a', [merged('a', 'b'), merged('b', 'c')])).toBe('c'))
  test('is its own heir otherwise', () => expect(heirOf('x', [merged('a', 'b')])).toBe('x'))
  test('never goes into what went into it', () => {
    expect(mayMerge('b', 'a', [merged('a', 'b')])).toBe(false)
    expect(mayMerge('b', 'c', [merged('a', 'b')])).toBe(true)
  })
})

describe('approval of a position', () => {
  test('holds for the same revisions in any order', () =>
    expect(isApproved(['1', '2'], ['2', '1'])).toBe(true))
  test.each([
    [[], []],
    [['1'], []],
    [['1'], ['2']],
    [['1'], ['1', '2']],
  ])('does not hold for %j with %j', (standing, approved) =>
    expect(isApproved(standing, approved)).toBe(false),
  )
})
