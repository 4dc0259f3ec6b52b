import { describe, expect, it } from 'vitest'
import { markup, NOTHING } from '#app/ui/markup.ts'

describe('markup', () => {
  it('escapes words in texts and attributes', () => {
    const words = `<b title="x">R&D</b> 'ok'`
    expect(markup`<p title="${words}">${words}</p>`.html).toBe(
      `<p title="&lt;b title=&quot;x&quot;>R&amp;D&lt;/b> 'ok'">&lt;b title=&quot;x&quot;>R&amp;D&lt;/b> 'ok'</p>`,
    )
  })

  it('holds pieces of markup as they are, one or many', () => {
    const item = (word: string) => markup`<li>${word}</li>`
    expect(markup`<ol>${['a', '<'].map(item)}</ol>${item('b')}${NOTHING}`.html).toBe(
      '<ol><li>a</li><li>&lt;</li></ol><li>b</li>',
    )
  })

  it('prints numbers, and signs of the alphabet as they are', () => {
    expect(markup`${7} «ә»\n`.html).toBe('7 «ә»\n')
  })
})
