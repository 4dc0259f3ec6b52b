// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { renewRows } from '#app/ui/comparison/renew-rows.ts'

const OLD = '<a href="?">3 folded</a><div id="b">b</div><a href="?">2 folded</a>'

describe('rows that are renewed', () => {
  it('read as the new ones', () => {
    const html = '<div id="a">a</div><div id="b">b</div><a href="?">2 folded</a>'
    expect(renewed(OLD, html).innerHTML).toBe(html)
  })

  it('stay the same elements where they stood already', () => {
    const list = listOf(OLD)
    const standing = list.querySelector('#b')
    renewRows(list, '<div id="a">a</div><div id="b">b</div><div id="c">c</div>')
    expect(list.querySelector('#b')).toBe(standing)
    expect([...list.children].map(row => row.id)).toEqual(['a', 'b', 'c'])
  })

  it.each(['', '<div id="c">c</div>', `${OLD}<h3>in</h3><div id="c">c</div>`])(
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
