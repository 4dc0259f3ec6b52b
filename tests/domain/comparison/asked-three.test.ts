import { expect, test } from 'vitest'
import { readAskedThree, writeAskedThree } from '#app/domain/comparison/asked-three.ts'

test.each([
  ['?act=weights-law&consulted=v1&to=v3&text=kk&show=after&part=2'],
  ['?act=weights-law&consulted=v1&to=v3&text=ru&part=all'],
  ['?text=kk'],
])('what an address asks for is written as it was read: %s', query => {
  expect(writeAskedThree(readAskedThree(new URLSearchParams(query), 'ru'))).toBe(query)
})

test('what is not said or not understood is left to the page, in the language of its reader', () => {
  const usual = { act: '', consulted: '', to: '', text: 'kk', show: 'all', part: 0 }
  for (const query of ['', 'text=en&show=nothing&part=-1'])
    expect(readAskedThree(new URLSearchParams(query), 'kk')).toEqual(usual)
})
