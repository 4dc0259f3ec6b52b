import { expect, test } from 'vitest'
import { utf8 } from '#app/http/utf8.server.ts'

test.each([
  ['no text', ''],
  ['Latin letters', 'article 7'],
  ['letters of every kind', '7-бап. «Мәслихат» – € 5, 😀\0\r\n'],
  ['half of a letter', 'бап \ud83d and \udc00.'],
])('%s as UTF-8', (_, text) => {
  expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text))
})
