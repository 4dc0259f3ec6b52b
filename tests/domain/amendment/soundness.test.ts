import { describe, expect, test } from 'vitest'
import { soundness } from '#app/domain/amendment/soundness.ts'
import { read } from '#app/domain/structure/read.ts'

const KAZAKH = read('1-бап. Ұғымдар\n\n1. Бір.\n\n2. Екі.\n', 'kk').act
const LAW = `Статья 1. Понятия

1. Один.

2. Два.

3. Три.

Статья 2. Порядок

В порядке определяются:

1) первое;

2) второе.

В условиях определяются:

1) третье;

2) четвёртое.
`

function judged(text: string, before = LAW) {
  const outcome = soundness(texts(before), texts(text))
  return outcome.ok ? 'sound' : outcome.refusal
}

function texts(text: string) {
  return { kk: KAZAKH, ru: read(text, 'ru').act }
}

describe('a text', () => {
  test('as it stands in the law is sound, lists that begin anew included', () =>
    expect(judged(LAW)).toBe('sound'))

  test.each([
    ['beside it', LAW.replace('3. Три.', '2. Три.'), 'art_1__para_2~2'],
    ['further on', LAW.replace('3. Три.', '3. Три.\n\n2. Снова.'), 'art_1__para_2~2'],
    ['of another article', LAW.replace('Статья 2.', 'Статья 1.'), 'art_1~2'],
    ['in one of the lists', LAW.replace('2) четвёртое.', '2) x;\n\n2) y.'), undefined],
  ])('with a number twice %s is refused with the place', (_, text, at) =>
    expect(judged(text)).toMatchObject({
      code: 'version.number-repeated',
      particulars: { language: 'ru', ...(at ? { at } : {}) },
    }),
  )

  test('with an empty article is refused with the place', () =>
    expect(judged(LAW.replace(/Статья 2[^]*/, 'Статья 2. Порядок\n'))).toEqual({
      code: 'version.article-empty',
      particulars: { at: 'art_2', language: 'ru' },
    }))

  test('with a number left out or out of order is sound: the editor points at it', () => {
    expect(judged(LAW.replace('3. Три.', '4. Три.'))).toBe('sound')
    expect(judged(LAW.replace('1. Один.', '5. Один.'))).toBe('sound')
  })

  test('is not blamed for what is odd in the law already', () => {
    const odd = LAW.replace('3. Три.', '2. Три.')
    expect(judged(odd.replace('Один', 'Раз'), odd)).toBe('sound')
  })
})
