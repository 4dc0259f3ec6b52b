import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { instantInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { attendeeKey, clashesOf, sharedAttendees, type Attended } from '#app/domain/consultation/overlap.ts'

const at = (time: string) => instantInKazakhstan('2026-11-23', time)

const SITTING: Attended = {
  ...{ startsAt: at('10:00'), endsAt: at('12:00'), chair: 'A', secretary: 'B' },
  place: { kk: 'Зал', ru: 'Зал' },
  listed: new Set(),
}

describe('two sittings at one time', () => {
  const other: Attended = { ...SITTING, chair: 'C', secretary: 'D', place: { kk: 'Басқа', ru: 'Другой' } }

  test('clash by place, letters and marks aside, and by officers in either office', () => {
    expect(clashesOf(SITTING, { ...other, place: { kk: 'зал.', ru: '–' } })).toEqual(['place'])
    expect(clashesOf(SITTING, { ...other, secretary: 'A' })).toEqual(['chair'])
    expect(clashesOf(SITTING, { ...other, chair: 'B' })).toEqual(['secretary'])
    expect(clashesOf(SITTING, other)).toEqual([])
  })

  test('clash by who is on both lists, or an officer there', () => {
    const listed = (...people: string[]) => ({ listed: new Set(people) })
    expect(clashesOf({ ...SITTING, ...listed('E', 'F') }, { ...other, ...listed('F') })).toEqual([
      'participants',
    ])
    expect(clashesOf(SITTING, { ...other, ...listed('A') })).toEqual(['chair'])
    expect(
      sharedAttendees({ ...SITTING, ...listed('A', 'C', 'F') }, { ...other, ...listed('F', 'A') }),
    ).toEqual(['C', 'F'])
  })

  test('do not clash where one ends as the other begins', () => {
    expect(clashesOf(SITTING, { ...SITTING, startsAt: at('12:00'), endsAt: at('13:00') })).toEqual([])
    expect(clashesOf(SITTING, { ...SITTING, startsAt: at('11:59'), endsAt: at('13:00') })).not.toEqual([])
  })

  test('are seen from either side', () => {
    const sitting = fc.record({
      startsAt: fc.integer({ min: 0, max: 20 }).map(hour => new Date(hour * 3_600_000)),
      endsAt: fc.integer({ min: 21, max: 40 }).map(hour => new Date(hour * 3_600_000)),
      place: fc.constantFrom('x', 'y').map(name => ({ kk: name, ru: name })),
      chair: fc.constantFrom('A', 'B'),
      secretary: fc.constantFrom('A', 'C'),
      listed: fc.subarray(['A', 'B', 'D', 'E']).map(people => new Set(people)),
    })
    const law = fc.property(sitting, sitting, (one, two) => {
      expect(clashesOf(one, two).length > 0).toBe(clashesOf(two, one).length > 0)
    })
    fc.assert(law, { seed: 6 })
  })
})

describe('somebody on two lists', () => {
  const written = (name: string, organisation = '') => ({
    personId: null,
    name: { kk: name, ru: name },
    organisation: { kk: organisation, ru: organisation },
  })

  test('is known by the account, else by name and organisation, marks and letters aside', () => {
    expect(attendeeKey({ ...written('А. А.'), personId: 'x' })).toBe('x')
    expect(attendeeKey(written('А. Ахметов', 'Институт'))).toBe(
      attendeeKey(written('а.ахметов', '«Институт»')),
    )
    expect(attendeeKey(written('А. Ахметов', 'Институт'))).not.toBe(attendeeKey(written('А. Ахметов')))
  })

  test('is nobody where an organisation sends whom it chooses', () => {
    expect(attendeeKey(written('', 'Институт'))).toBeNull()
  })
})
