import { describe, expect, it } from 'vitest'
import { formatAddress, parseAddress } from '#app/domain/structure/address.ts'
import { entries, entryAt, entryById, nearestAt, parentAt } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { lawText, lawTexts } from '#tests/support/law-texts.ts'

describe('addresses', () => {
  it('are parsed into steps and formatted again', () => {
    expect(parseAddress('art_1__subpara_5-1')).toEqual([
      { level: 'article', number: '1' },
      { level: 'subparagraph', number: '5-1' },
    ])
  })

  it.each(['', 'art', 'art1', 'art_', 'статья_1', 'art_1__', 'art_1__para2', 'foo_1'])(
    '«%s» is none',
    address => {
      expect(parseAddress(address)).toBeUndefined()
    },
  )

  it.each(lawTexts())('%s: every address stands once, is parsed and formatted', name => {
    const list = entries(read(lawText(name), 'ru').act).map(({ address }) => address)
    expect(new Set(list).size).toBe(list.length)
    for (const address of list) expect(formatAddress(parseAddress(address) ?? [])).toBe(address)
  })
})

describe('entries', () => {
  const { act } = read(lawText('religion_law_ru_2023-07-01'), 'ru')

  it('are found by address and by identity', () => {
    const entry = entryAt(act, 'art_7__para_4')
    expect(entry?.provision.number).toBe('4')
    expect(entryById(act, entry?.provision.id ?? '')).toBe(entry)
    expect(entryAt(act, 'art_99')).toBeUndefined()
    expect(entryById(act, 'art_99')).toBeUndefined()
  })

  it('know what they stand in', () => {
    expect(parentAt(act, 'art_7__para_4')?.address).toBe('art_7')
    expect(parentAt(act, 'art_7')?.address).toBe('chp_3')
    expect(parentAt(act, 'chp_3')).toBeUndefined()
  })

  it('know the nearest of a level that they stand in or are', () => {
    const nearest = (address: string) => nearestAt(act, address, 'article')?.address
    expect(['art_7__para_4', 'art_7', 'chp_3', 'art_99'].map(nearest)).toEqual([
      'art_7',
      'art_7',
      undefined,
      undefined,
    ])
  })
})
