import { describe, expect, test } from 'vitest'
import { uploadedForm } from '#app/http/upload.server.ts'
import { answerOf } from '#tests/support/answer-of.ts'

const MEGABYTE = 1024 * 1024

/** A request whose body comes piece by piece; `sent` counts what was read of it. */
function streaming(megabytes: number, headers: Readonly<Record<string, string>> = {}) {
  const sent = { bytes: 0 }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (sent.bytes >= megabytes * MEGABYTE) return controller.close()
      controller.enqueue(new Uint8Array(MEGABYTE))
      sent.bytes += MEGABYTE
    },
  })
  const request = new Request('http://tuzetu.test/', {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'multipart/form-data; boundary=x', ...headers },
    duplex: 'half',
  } as RequestInit)
  return { request, sent }
}

function withFile(bytes: number): Request {
  const form = new FormData()
  form.set('source', 'zan.gov.kz')
  form.set('kk-file', new File([new Uint8Array(bytes)], 'act.txt'))
  return new Request('http://tuzetu.test/', { method: 'POST', body: form })
}

const codeOf = (request: Request) => answerOf(uploadedForm(request))

describe('a form with files', () => {
  test('is read with its fields and files', async () => {
    const form = await uploadedForm(withFile(3))
    expect(form.ok && [form.value.get('source'), (form.value.get('kk-file') as File).size]).toEqual([
      'zan.gov.kz',
      3,
    ])
  })

  test.each([
    ['a file of 10 MB', 10 * MEGABYTE, 'taken'],
    ['a file of a byte more', 10 * MEGABYTE + 1, 'import.too-large'],
  ])('%s', async (_, bytes, code) => expect(await codeOf(withFile(bytes))).toBe(code))

  test('100 MB are read to their end and thrown away, whether their length was told or not', async () => {
    for (const headers of [{}, { 'Content-Length': String(100 * MEGABYTE) }]) {
      const { request, sent } = streaming(100, headers)
      expect(await codeOf(request)).toBe('import.too-large')
      expect(sent.bytes).toBe(100 * MEGABYTE)
    }
  })

  test('a body that is no form has no fields', async () => {
    const request = new Request('http://tuzetu.test/', { method: 'POST', body: 'noise' })
    const form = await uploadedForm(request)
    expect(form.ok && [...form.value.keys()]).toEqual([])
  })
})
