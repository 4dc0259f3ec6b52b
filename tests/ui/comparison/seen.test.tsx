// @vitest-environment happy-dom
import { act, cleanup, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { useSeen } from '#app/ui/comparison/seen.ts'

const ROW = (signature: string) =>
  `<div id="at-${signature}" data-change="${signature}"><div><a></a></div></div>`

let list: HTMLElement

beforeEach(() => {
  localStorage.clear()
  list = document.body.appendChild(document.createElement('div'))
  list.innerHTML = `${ROW('a')}<div></div>${ROW('b')}`
})
afterEach(() => {
  cleanup()
  list.remove()
})

describe('a change that was seen', () => {
  it('is ticked in its row and counted, until it is unticked', () => {
    const { result } = reading()
    expect(result.current).toBe(0)
    fireEvent.click(boxes()[1]!)
    expect([result.current, seen()]).toEqual([1, ['b']])
    fireEvent.click(boxes()[1]!)
    expect([result.current, seen()]).toEqual([0, []])
  })

  it('is ticked in a box that the script brings, above the sentences that ordered the change', () => {
    list.querySelector('[data-change] > div')!.innerHTML = '<a></a>Wording<details></details>'
    reading()
    const beside = [...list.querySelector('[data-change] > div')!.children]
    expect(beside.map(each => [each.tagName, each.textContent])).toEqual([
      ['A', ''],
      ['LABEL', ' Қаралды'],
      ['DETAILS', ''],
    ])
    expect(boxes().map(box => box.getAttribute('form'))).toEqual(['', ''])
  })

  it('has a link to it, to be copied', () => {
    reading()
    expect([...list.querySelectorAll('a')].map(each => each.getAttribute('href'))).toEqual(['#at-a', '#at-b'])
  })

  it('can be in focus, which a row that is no change cannot', () => {
    reading()
    expect([...list.children].map(row => row.getAttribute('tabindex'))).toEqual(['-1', null, '-1'])
  })

  it('stays ticked after a reload, in its own bill only', () => {
    const first = reading()
    fireEvent.click(boxes()[0]!)
    first.unmount()
    expect(reading('seen:other').result.current).toBe(0)
    expect(seen()).toEqual([])
    expect(reading().result.current).toBe(1)
    expect([seen(), boxes().map(box => box.checked)]).toEqual([['a'], [true, false]])
  })

  it('is ticked in rows that come later too', async () => {
    const { result } = reading()
    fireEvent.click(boxes()[0]!)
    await act(async () => list.insertAdjacentHTML('beforeend', ROW('a')))
    expect([result.current, seen()]).toEqual([2, ['a', 'a']])
  })

  it('is nothing that another box in the list can be', () => {
    list.insertAdjacentHTML('beforeend', '<input type="checkbox">')
    const { result } = reading()
    fireEvent.click(boxes()[2]!)
    expect(result.current).toBe(0)
  })
})

function reading(place = 'seen:bill') {
  return renderHook(() => useSeen({ current: list }, place))
}

function boxes(): HTMLInputElement[] {
  return [...list.querySelectorAll('input')]
}

function seen(): (string | undefined)[] {
  return [...list.querySelectorAll<HTMLElement>('[data-seen]')].map(row => row.dataset['change'])
}
