import { buffer } from 'node:stream/consumers'
import { createElement } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { expect, test } from 'vitest'
import { gapless } from '#app/http/gapless.server.ts'

test.each([2_000, 2_047, 2_048, 5_000])('a word of %i Kazakh letters comes whole', async letters => {
  const word = 'ә'.repeat(letters)
  // Many short chunks, of which one ends amid the place of a letter whatever stands before it.
  const words = Array.from({ length: 40 }, (_, at) =>
    createElement('p', { key: at, title: 'ұ'.repeat(300 + (at % 2)) }, 'a'.repeat(at)),
  )
  const page = createElement('main', { title: word }, words)
  const html = await printed(page)
  expect(html).not.toContain('\0')
  expect(html).toContain(`<main title="${word}">`)
  expect(html.match(/ұ{300,301}/g)).toHaveLength(40)
})

function printed(page: React.ReactElement): Promise<string> {
  return new Promise((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      onError: reject,
      onAllReady() {
        buffer(pipe(gapless())).then(bytes => resolve(bytes.toString('utf8')), reject)
      },
    })
  })
}
