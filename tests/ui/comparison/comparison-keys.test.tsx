// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Speaking } from '#app/i18n/words.tsx'
import { ComparisonKeys } from '#app/ui/comparison/comparison-keys.tsx'

let ticked: string[]

beforeEach(() => {
  ticked = []
  render(<Page />)
  document.querySelector<HTMLElement>('#first')!.focus()
})
afterEach(cleanup)

describe('the keys of a comparison', () => {
  it('step through the changes and stop at the last', () => {
    expect(['j', 'j', 'j'].map(pressed)).toEqual(['second', 'third', 'third'])
  })

  it('step back to the first and stop there', () => {
    press('j')
    expect(['k', 'k', 'k'].map(pressed)).toEqual(['first', 'first', 'first'])
  })

  it('mark the change in focus as seen', () => {
    press('j')
    press('v')
    expect(ticked).toEqual(['second'])
  })

  it('mark nothing where no change is in focus', () => {
    ;(document.activeElement as HTMLElement).blur()
    press('v')
    expect(ticked).toEqual([])
  })

  it('follow the link to another text on the left', () => {
    press('[')
    expect(ticked).toEqual(['earlier'])
  })

  it('are found by their place where the layout is Cyrillic', () => {
    const at = document.activeElement!
    fireEvent.keyDown(at, { key: 'о', code: 'KeyJ' })
    expect(document.activeElement!.id).toBe('second')
    fireEvent.keyDown(document.activeElement!, { key: 'м', code: 'KeyV' })
    fireEvent.keyDown(document.activeElement!, { key: 'х', code: 'BracketLeft' })
    expect(ticked).toEqual(['second', 'earlier'])
  })

  it('open the list of keys, which is made only then', () => {
    const dialog = document.querySelector('dialog')!
    expect(dialog.childElementCount).toBe(0)
    press('?')
    expect(dialog.open).toBe(true)
    expect(dialog.querySelectorAll('kbd')).toHaveLength(6)
  })

  it('are letters to somebody who is typing', () => {
    const field = document.querySelector<HTMLInputElement>('input[type=text]')!
    field.focus()
    fireEvent.keyDown(field, { key: 'j' })
    expect(document.activeElement).toBe(field)
  })

  it('do nothing while they are turned off, and act again after', () => {
    const turn = () => {
      fireEvent.click(document.querySelector('button[title="?"]')!)
      fireEvent.click(document.querySelector('dialog input[type=checkbox]')!)
      act(() => document.querySelector('dialog')!.close())
    }
    turn()
    expect(pressed('j')).toBe('first')
    turn()
    expect(pressed('j')).toBe('second')
  })

  it('leave the keys of the browser alone', () => {
    const before = document.activeElement
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true })
    expect(document.activeElement).toBe(before)
  })
})

function Page() {
  const list = useRef<HTMLDivElement>(null)
  return (
    <Speaking language="en">
      <input type="text" />
      <a data-key="[" href="#earlier" onClick={() => ticked.push('earlier')}>
        earlier
      </a>
      <ComparisonKeys list={list} />
      <div ref={list}>
        {['first', 'second', 'third'].map(name => (
          <section key={name} id={name} data-change={name} tabIndex={-1}>
            <input type="checkbox" onChange={() => ticked.push(name)} />
          </section>
        ))}
      </div>
    </Speaking>
  )
}

function press(key: string): void {
  fireEvent.keyDown(document.activeElement ?? document.body, { key })
}

function pressed(key: string): string {
  press(key)
  return document.activeElement!.id
}
