import { describe, expect, test } from 'vitest'
import type { AgendaCard, SpeakableAct } from '#app/domain/consultation/round-table-card.ts'
import { decidedBy, matching } from '#app/ui/round-table/key-choice-match.ts'
import { placeOf, placeOptions, placeValue } from '#app/ui/round-table/spoken-place.ts'

describe('a choice by keys', () => {
  const options = [1, 2, 10, 11, 20].map(number => ({
    value: `v${number}`,
    number,
    text: `Қатысушы ${'абвгд'[number % 5]}`,
  }))

  test('is decided by a number that no longer one begins with', () => {
    expect(decidedBy(options, '10')?.value).toBe('v10')
    expect(decidedBy(options, '1')).toBeUndefined()
    expect(decidedBy(options, '9')).toBeUndefined()
    expect(decidedBy([...options.slice(0, 2)], '2')?.value).toBe('v2')
  })

  test('puts the exact number first, and finds letters of any case', () => {
    expect(matching(options, '1').map(each => each.number)).toEqual([1, 10, 11])
    expect(matching(options, 'ҚАТЫСУШЫ Б').map(each => each.number)).toEqual([1, 11])
    expect(matching(options, '')).toEqual(options)
  })
})

describe('a choice of provisions', () => {
  const held = (address: string) => ({ id: address, address, gone: null })
  const item: AgendaCard = {
    ...{ id: 'i', title: { kk: '', ru: '' }, amendment: 'a', act: null },
    provisions: [held('art_9__para_4'), held('art_1__subpara_5-1')],
  }
  const speakable = (address: string, heading = '') => ({ address, heading, changed: false })
  const acts: SpeakableAct[] = [
    {
      ...{ amendment: 'a', title: { kk: 'Бір заң', ru: 'Один закон' } },
      provisions: [
        speakable('art_1', 'Ұғымдар'),
        speakable('art_1__subpara_5-1'),
        speakable('art_9', 'Миссионерлік қызмет'),
        speakable('art_9__para_4'),
        speakable('art_9-1'),
        speakable('art_91'),
      ],
    },
    { amendment: 'b', title: { kk: 'Екі заң', ru: 'Два закона' }, provisions: [speakable('art_9__para_4')] },
  ]
  const options = placeOptions(item, acts, { language: 'kk', whole: 'Жалпы жоба' })
  const found = (typed: string) => matching(options, typed).map(each => each.value)
  const inAct = (provision: string, amendment = 'a') => placeValue({ amendment, provision })

  test('shows those of the item first, and the draft as 0', () => {
    expect(matching(options, '').map(({ number, text }) => [number, text])).toEqual([
      [1, '9-баптың 4-тармағы'],
      [2, '1-баптың 5-1) тармақшасы'],
      [0, 'Жалпы жоба'],
    ])
    expect(decidedBy(options, '2')?.value).toBe(
      placeValue({ amendment: '', provision: 'art_1__subpara_5-1' }),
    )
  })

  test('finds any other by its path after a sign, what is meant exactly first', () => {
    expect(found('/9')).toEqual([
      ...[inAct('art_9'), placeValue({ amendment: '', provision: 'art_9__para_4' })],
      ...[inAct('art_9__para_4', 'b'), inAct('art_9-1'), inAct('art_91')],
    ])
    expect(found('.9.4').slice(0, 2)).toEqual([
      ...[placeValue({ amendment: '', provision: 'art_9__para_4' }), inAct('art_9__para_4', 'b')],
    ])
    expect(found('№1 5-1')).toEqual([placeValue({ amendment: '', provision: 'art_1__subpara_5-1' })])
  })

  test('takes a number that none of the item has for an article', () => {
    expect(found('9')[0]).toBe(inAct('art_9'))
    expect(decidedBy(options, '9')).toBeUndefined()
    expect(found('77')).toEqual([])
  })

  test('finds by the words of a heading and of an act', () => {
    expect(found('миссионер')).toEqual([inAct('art_9')])
    expect(found('екі заң')).toEqual([inAct('art_9__para_4', 'b')])
  })

  test('gives back the place of a value', () => {
    for (const { value } of options) expect(placeValue(placeOf(value))).toBe(value)
  })
})
