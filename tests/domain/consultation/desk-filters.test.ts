import fc from 'fast-check'
import { expect, test } from 'vitest'
import { COMMENT_KINDS } from '#app/domain/consultation/comment.ts'
import {
  DESK_STATES,
  NO_FILTERS,
  readFilters,
  unitAsked,
  writeFilters,
  type DeskFilters,
} from '#app/domain/consultation/desk-filters.ts'

const filters: fc.Arbitrary<DeskFilters> = fc.record({
  ...{ act: fc.constantFrom('', 'religion-law', 'draft'), unit: fc.constantFrom('', 'religion-law/art_7-1') },
  ...{ organisation: fc.constantFrom('', 'none'), kind: fc.constantFrom('' as const, ...COMMENT_KINDS) },
  ...{ state: fc.constantFrom('' as const, ...DESK_STATES), mine: fc.boolean() },
  ...{ overdue: fc.boolean(), uncertain: fc.boolean(), appealed: fc.boolean() },
})

test('filters survive the way through an address', () => {
  fc.assert(
    fc.property(filters, asked => {
      expect(readFilters(writeFilters(asked))).toEqual(asked)
    }),
    { seed: 20261122 },
  )
})

test('what is not asked is not in the address, and what is not understood is not asked', () => {
  expect(writeFilters(NO_FILTERS).toString()).toBe('')
  expect(readFilters(new URLSearchParams('kind=shout&state=lost&mine=yes'))).toEqual(NO_FILTERS)
  expect(readFilters(new URLSearchParams({ act: 'a'.repeat(500) })).act).toHaveLength(100)
})

test('an article is one of an act', () => {
  expect(unitAsked('religion-law/art_7-1')).toEqual({ act: 'religion-law', address: 'art_7-1' })
  expect(unitAsked('art_7-1')).toEqual({ act: '', address: 'art_7-1' })
})
