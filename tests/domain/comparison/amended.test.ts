import { describe, expect, it } from 'vitest'
import { isAmendment } from '#app/domain/comparison/amended.ts'
import type { Correspondence } from '#app/domain/comparison/comparison.ts'
import type { Level } from '#app/domain/structure/level.ts'

describe('whether a correspondence is a change of the law', () => {
  it.each<[string, Partial<Correspondence>, boolean]>([
    ['kept', { kind: 'kept' }, false],
    ['other words', { kind: 'edited', edited: true, classes: ['wording'] }, true],
    ['other quotes and dashes', { kind: 'edited', edited: true, classes: ['typographic'] }, false],
    ['other words and dashes', { kind: 'edited', edited: true, classes: ['typographic', 'digits'] }, true],
    ['a new provision', { kind: 'inserted', before: [] }, true],
    ['a deleted provision', { kind: 'deleted', after: [] }, true],
    ['another place', { kind: 'moved', after: [entry('art_2__subpara_4')] }, true],
    ['the same place among other neighbours', { kind: 'moved' }, false],
    ['the same place and other words', { kind: 'moved', edited: true }, true],
    ['another number', { kind: 'renumbered' }, true],
  ])('%s', (_, row, expected) => {
    expect(isAmendment({ ...KEPT, ...row })).toBe(expected)
  })

  it('the note of a publisher is none', () => {
    expect(
      isAmendment({ ...KEPT, kind: 'inserted', before: [], after: [entry('art_1__footnote_1', 'footnote')] }),
    ).toBe(false)
  })
})

const KEPT: Correspondence = {
  ...{ kind: 'kept', edited: false, stretches: [], classes: [] },
  before: [entry('art_1__subpara_4')],
  after: [entry('art_1__subpara_4')],
}

function entry(address: string, level: Level = 'subparagraph') {
  return {
    address,
    depth: 1,
    provision: { id: address, level, number: '4', heading: '', text: 'a', children: [] },
  }
}
