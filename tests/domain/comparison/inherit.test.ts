import { expect, test } from 'vitest'
import { inheriting } from '#app/domain/comparison/inherit.ts'
import { entries, entryAt } from '#app/domain/structure/entries.ts'
import { read } from '#app/domain/structure/read.ts'
import { write } from '#app/domain/structure/write.ts'
import { lawText } from '#tests/support/law-texts.ts'

function edition(law: string, date: string) {
  const of = (language: 'kk' | 'ru') => read(lawText(`${law}_${language}_${date}`), language).act
  return { kk: of('kk'), ru: of('ru') }
}

const before = edition('religion_law', '2021-07-01')
const after = edition('religion_law', '2023-07-01')
const inherited = inheriting(before, after, '2023-07-01')

function idAt(address: string): string | undefined {
  return entryAt(inherited.kk, address)?.provision.id
}

test('a definition that moved keeps its identity, and who took its place has a new one', () => {
  expect(idAt('art_1__subpara_1-1')).toBe('art_1__subpara_4')
  expect(idAt('art_1__subpara_4')).toBe('art_1__subpara_4@2023-07-01')
})

test('a new article is new with all that stands in it', () => {
  expect(idAt('art_7-1')).toBe('art_7-1@2023-07-01')
  expect(idAt('art_7-1__para_3__subpara_6')).toBe('art_7-1__para_3__subpara_6@2023-07-01')
})

test('what was edited in its place stays the same provision', () => {
  expect(idAt('art_7__para_4')).toBe('art_7__para_4')
  expect(idAt('art_12__para_3')).toBe('art_12__para_3')
})

test('twins share their identity, nobody else does, and no letter changes', () => {
  for (const language of ['kk', 'ru'] as const) {
    const ids = entries(inherited[language]).map(({ provision }) => provision.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(write(inherited[language])).toBe(write(after[language]))
  }
  for (const { address, provision } of entries(inherited.ru))
    expect(idAt(address) ?? provision.id).toBe(provision.id)
})

test('an edition compared with itself changes nothing', () => {
  const same = inheriting(after, edition('religion_law', '2023-07-01'), '2024-01-01')
  expect(entries(same.kk).map(({ provision }) => provision.id)).toEqual(
    entries(after.kk).map(({ provision }) => provision.id),
  )
})
