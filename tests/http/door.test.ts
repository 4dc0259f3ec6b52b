import { describe, expect, test } from 'vitest'
import { refusedAtDoor } from '#app/http/door.server.ts'

const host = 'tuzetu.test'
const A_MEGABYTE = 1024 * 1024

function refusal(headers: Record<string, string>, method = 'POST') {
  return refusedAtDoor({ method, headers: { host, ...headers } })?.refusal.code ?? null
}

describe('a form is taken', () => {
  const own: [string, Record<string, string>][] = [
    ['from a page of this site', { 'sec-fetch-site': 'same-origin' }],
    ['typed by the reader', { 'sec-fetch-site': 'none' }],
    ['from an older browser on this site', { origin: 'http://tuzetu.test' }],
    [
      'through a proxy with a name of its own',
      { origin: 'https://law.test', 'x-forwarded-host': 'law.test' },
    ],
    ['from no browser', {}],
  ]
  test.each(own)('%s', (_who, headers) => expect(refusal(headers)).toBeNull())
})

test('an address with a letter that no text can hold is turned away', () => {
  const knock = { method: 'GET', headers: { host } }
  expect(refusedAtDoor({ ...knock, url: '/bills/a%00b' })?.refusal.code).toBe('form.malformed')
  expect(refusedAtDoor({ ...knock, url: '/bills/a%20b' })).toBeNull()
})

describe('a form is turned away', () => {
  const others: [string, Record<string, string>][] = [
    ['from another site', { 'sec-fetch-site': 'cross-site' }],
    ['from a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }],
    ['from another origin', { origin: 'http://evil.test' }],
    ['from another port', { origin: 'http://tuzetu.test:8080' }],
    ['from nowhere', { origin: 'null' }],
    [
      'from another site that claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'http://tuzetu.test' },
    ],
  ]
  test.each(others)('%s', (_who, headers) => expect(refusal(headers)).toBe('access.other-site'))

  test('by every method that changes something', () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(refusal({ 'sec-fetch-site': 'cross-site' }, method)).toBe('access.other-site')
  })

  test('when it is too long, or does not tell how long it is', () => {
    expect(refusal({ 'content-length': `${8 * A_MEGABYTE}` })).toBeNull()
    expect(refusal({ 'content-length': `${8 * A_MEGABYTE + 1}` })).toBe('access.too-long')
    expect(refusal({ 'transfer-encoding': 'chunked' })).toBe('access.too-long')
  })

  test('with files at a higher limit', () => {
    const files = { 'content-type': 'multipart/form-data; boundary=x' }
    expect(refusal({ ...files, 'content-length': `${100 * A_MEGABYTE}` })).toBeNull()
    expect(refusal({ ...files, 'content-length': `${200 * A_MEGABYTE}` })).toBe('access.too-long')
  })
})

test('a page is shown to whoever follows a link from another site', () => {
  expect(refusal({ 'sec-fetch-site': 'cross-site' }, 'GET')).toBeNull()
})
