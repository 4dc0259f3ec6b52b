// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { renewRows } from '#app/ui/comparison/renew-rows.ts'

const OLD = '<a href="?">3 folded</a><section id="b">b</section><a href="?">2 folded</a>'

describe('rows that are renewed', () => {
  it('read as the new ones', () => {
    const html = '<section id="a">a</section><section id="b">b</section><a href="?">2 folded</a>'
    expect(renewed(OLD, html).innerHTML).toBe(html)
  })

  it('stay the same elements where they stood already', () => {
    const list = listOf(OLD)
    const standing = list.querySelector('#b')
    renewRows(list, '<section id="a">a</section><section id="b">b</section><section id="c">c</section>')
    expect(list.querySelector('#b')).toBe(standing)
    expect([...list.children].map(row => row.id)).toEqual(['a', 'b', 'c'])
  })

  it.each(['', '<section id="c">c</section>', `${OLD}<div><h3>in</h3></div><section id="c">c</section>`])(
    'may be fewer, others, or more: %s',
    html => {
      expect(renewed(OLD, html).innerHTML).toBe(html)
    },
  )
})

function listOf(html: string): HTMLElement {
  const list = document.createElement('div')
  list.innerHTML = html
  return list
}

function renewed(before: string, after: string): HTMLElement {
  const list = listOf(before)
  renewRows(list, after)
  return list
}
