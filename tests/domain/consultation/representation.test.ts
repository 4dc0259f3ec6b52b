import { describe, expect, test } from 'vitest'
import { endOf, type OrganisationChange } from '#app/domain/consultation/organisation-history.ts'
import {
  claimState,
  mayBeClaimed,
  named,
  representationState,
} from '#app/domain/consultation/representation.ts'

describe('a representation', () => {
  const term = { fromOn: '2026-11-10', untilOn: '2026-11-20', ended: false }

  test.each([
    ['2026-11-09', 'later'],
    ['2026-11-10', 'holds'],
    ['2026-11-20', 'holds'],
    ['2026-11-21', 'over'],
  ] as const)('with a term, on %s: %s', (day, state) => {
    expect(representationState(term, day)).toBe(state)
  })

  test('without a term holds from its first day on', () => {
    expect(representationState({ ...term, untilOn: null }, '2099-01-01')).toBe('holds')
  })

  test('that was ended is ended, whatever its term', () => {
    for (const day of ['2026-11-01', '2026-11-15', '2026-12-01'])
      expect(representationState({ ...term, ended: true }, day)).toBe('ended')
  })
})

describe('an organisation may be claimed', () => {
  test.each([
    ['public', false, false, true],
    ['invited', false, false, false],
    ['invited', true, false, true],
    ['state-bodies', false, true, true],
  ] as const)('in a consultation that is %s; invited: %s, own: %s: %s', (kind, invited, own, may) => {
    expect(mayBeClaimed(kind, { invited, own })).toBe(may)
  })
})

describe('a naming', () => {
  const naming = { person: 'p', fromOn: '2026-11-10', untilOn: null, reason: ' Order 5 ' }

  test('keeps its ground without blanks around', () => {
    expect(named(naming)).toMatchObject({ ok: true, value: { reason: 'Order 5' } })
  })

  test('has a ground', () => {
    expect(named({ ...naming, reason: ' ' })).toMatchObject({
      refusal: { code: 'representation.reason-missing' },
    })
  })

  test('may last one day, and does not end before it begins', () => {
    expect(named({ ...naming, untilOn: '2026-11-10' }).ok).toBe(true)
    expect(named({ ...naming, untilOn: '2026-11-09' })).toMatchObject({
      refusal: { code: 'representation.term-reversed', particulars: { day: '2026-11-10' } },
    })
  })
})

test('a claim is open until the organisation says yes or no', () => {
  expect([null, true, false].map(claimState)).toEqual(['open', 'confirmed', 'declined'])
})

describe('the end of an organisation', () => {
  const former = { kk: 'a', ru: 'a', en: 'a' }
  const change = (organisation: string, more: Partial<OrganisationChange>): OrganisationChange => ({
    ...{ organisation, mergedInto: null, closed: false, former, fromOn: '2026-11-20' },
    ...more,
  })

  test('is not another name', () => {
    expect(endOf('a', [change('a', {})], '2026-12-01')).toBeNull()
  })

  test('comes on its day, not before', () => {
    const history = [change('a', { closed: true })]
    expect(endOf('a', history, '2026-11-19')).toBeNull()
    expect(endOf('a', history, '2026-11-20')).toEqual({ heir: null, fromOn: '2026-11-20' })
  })

  test('names who goes on in its place now, after further mergers too', () => {
    const history = [change('a', { mergedInto: 'b' }), change('b', { mergedInto: 'c' })]
    expect(endOf('a', history, '2026-11-20')).toEqual({ heir: 'c', fromOn: '2026-11-20' })
    expect(endOf('c', history, '2026-11-20')).toBeNull()
  })
})
