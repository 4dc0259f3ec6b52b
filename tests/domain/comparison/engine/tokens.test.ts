import { expect, test } from 'vitest'
import { tokenise, tokensOf } from '#app/domain/comparison/engine/tokens.ts'

test.each([
  ['подпункт 5-1) пункта 3', ['подпункт', '5-1)', 'пункта', '3']],
  ['7-1-бап. Діни бірлестік', ['7-1-бап', '.', 'Діни', 'бірлестік']],
  ['2-тармақтың 1) тармақшасы', ['2-тармақтың', '1)', 'тармақшасы']],
  ['от 01.07.2021 № 94-VII', ['от', '01.07.2021', '№', '94-VII']],
  ['№94 и N94', ['№94', 'и', 'N94']],
  ['0,5 и 14.1.54.', ['0,5', 'и', '14.1.54', '.']],
  ['(статья 5)', ['(', 'статья', '5', ')']],
  ['а) первое', ['а)', 'первое']],
  ["об'єкт і об’єкт", ["об'єкт", 'і', 'об’єкт']],
  ['и/или', ['и', '/', 'или']],
  ['слово — «слово»', ['слово', '—', '«', 'слово', '»']],
])('%s is cut into %j', (text, words) => {
  expect(cut(text)).toEqual(words)
})

test.each([
  ['діни', 'дiни', 'a Latin i in a Kazakh word'],
  ['СОР', 'COP', 'a word all in Latin look-alikes'],
  ['«', '"', 'quotes'],
  ['–', '-', 'dashes'],
  ['№5', 'N5', 'number signs'],
  ["об'єкт", 'об’єкт', 'apostrophes'],
  ['й', 'и\u0306', 'a combined letter'],
  ['закон', 'за\u00adкон', 'a soft hyphen'],
])('%s and %s are one token: %s', (one, other) => {
  expect(areSame(one, other)).toBe(true)
})

test.each([
  ['закон', 'закона'],
  ['5-1', '5-2'],
  ['Закон', 'закон'],
  ['все', 'всё'],
])('%s and %s are two tokens', (one, other) => {
  expect(areSame(one, other)).toBe(false)
})

test('the weight of words is their evidence: letters for long ones, little for small ones, none for punctuation', () => {
  const tokens = tokensOf('и закон, 15', '')
  expect(tokenise(tokens, 0, { start: 0, end: 11 })).toBe(1 + 5 + 0 + 3)
})

function cut(text: string): string[] {
  const tokens = tokensOf(text, '')
  tokenise(tokens, 0, { start: 0, end: text.length })
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.starts[at], tokens.ends[at]))
}

function areSame(one: string, other: string): boolean {
  const tokens = tokensOf(one, other)
  tokenise(tokens, 0, { start: 0, end: one.length })
  tokenise(tokens, 1, { start: 0, end: other.length })
  return tokens.count === 2 && tokens.ids[0] === tokens.ids[1]
}
