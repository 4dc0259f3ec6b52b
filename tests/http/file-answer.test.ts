import { expect, test } from 'vitest'
import { fileAnswer } from '#app/http/file-answer.ts'

const content = 'text'

test.each([
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['pdf', 'application/pdf'],
  ['ics', 'text/calendar; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
] as const)('a file %s says of what kind it is and is kept by no cache', (ending, type) => {
  const { headers } = fileAnswer({ name: 'table', ending, content })
  expect(headers.get('Content-Type')).toBe(type)
  expect(headers.get('Content-Disposition')).toBe(`attachment; filename="table.${ending}"`)
  expect(headers.get('Cache-Control')).toBe('private, no-store')
})

test.each([
  [
    'хаттама 1',
    `filename="_______ 1.txt"; filename*=UTF-8''%D1%85%D0%B0%D1%82%D1%82%D0%B0%D0%BC%D0%B0%201.txt`,
  ],
  ['a"b\r\nc', `filename="a_b__c.txt"; filename*=UTF-8''a%22b%0D%0Ac.txt`],
  ["№ (1)'s*", `filename="_ (1)'s*.txt"; filename*=UTF-8''%E2%84%96%20%281%29%27s%2A.txt`],
])('the name %j reaches every program', (name, told) => {
  const { headers } = fileAnswer({ name, ending: 'txt', content })
  expect(headers.get('Content-Disposition')).toBe(`attachment; ${told}`)
})

test('bytes, words and streams are given whole, and a hash marks the copy', async () => {
  const bytes = Uint8Array.from([0, 159, 255])
  expect(
    new Uint8Array(await fileAnswer({ name: 'a', ending: 'pdf', content: bytes }).arrayBuffer()),
  ).toEqual(bytes)
  const stream = new Blob(['осы']).stream()
  expect(await fileAnswer({ name: 'a', ending: 'txt', content: stream }).text()).toBe('осы')
  const marked = fileAnswer({ name: 'a', ending: 'txt', content, hash: 'abc' })
  expect(marked.headers.get('ETag')).toBe('"abc"')
  expect(await marked.text()).toBe(content)
})
