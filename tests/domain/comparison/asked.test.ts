import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_CLASS, readAsked, settled, USUAL_CLASSES, writeAsked } from '#app/domain/comparison/asked.ts'
import { CLASSES } from '#app/domain/comparison/pairs.ts'

const asked = fc.record({
  act: fc.constantFrom('', 'religion-law'),
  from: fc.constantFrom('', 'edition', 'v3', 'edition:2026-01-20', '2021-07-01'),
  to: fc.constantFrom('', 'v4', '2023-07-01'),
  text: fc.constantFrom('kk', 'ru', 'both', undefined),
  layout: fc.constantFrom('inline', 'side'),
  classes: fc.subarray([...CLASSES]),
  part: fc.oneof(fc.nat(50), fc.constant('all' as const)),
  open: fc.uniqueArray(fc.nat(5_000), { maxLength: 4 }),
} as const)

describe('what the address of a comparison asks for', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(asked, each => {
        expect(readAsked(new URLSearchParams(writeAsked(each)))).toEqual(each)
      }),
      { seed: 2026 },
    )
  })

  it('is every change but mere typography where nothing is said', () => {
    expect(readAsked(new URLSearchParams('')).classes).toEqual(USUAL_CLASSES)
    expect(USUAL_CLASSES).not.toContain('typographic')
  })

  it('may be no class at all', () => {
    expect(readAsked(new URLSearchParams({ class: NO_CLASS })).classes).toEqual([])
  })

  it('is left to the page where it cannot be understood', () => {
    const search = new URLSearchParams('part=-1&open=x&layout=cube&text=fr')
    expect(readAsked(search)).toMatchObject({ part: 0, open: [], layout: 'inline', text: undefined })
  })

  it('is in the language of the reader where none is asked for, in Russian for English', () => {
    const none = readAsked(new URLSearchParams(''))
    expect((['kk', 'ru', 'en'] as const).map(reader => settled(none, reader).text)).toEqual([
      'kk',
      'ru',
      'ru',
    ])
    expect(settled(readAsked(new URLSearchParams('text=both')), 'kk').text).toBe('both')
  })
})
