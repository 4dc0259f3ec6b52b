// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { KeyChoice } from '#app/ui/round-table/key-choice.tsx'

const NAMES = ['Айгүл', 'Әлия', 'Қайрат', 'Ғалым']
let chosen: string[]
let field: HTMLInputElement

beforeEach(() => {
  chosen = []
  const numbers = [1, 2, 3, 10]
  const options = NAMES.map((text, at) => ({ value: text, number: numbers[at]!, text }))
  const far = { value: 'art_9', number: null, text: '9-бап', path: '9' }
  render(
    <KeyChoice label="Кім" options={[...options, far]} value="" choose={value => void chosen.push(value)} />,
  )
  field = document.querySelector('input')!
  field.focus()
})
afterEach(cleanup)

/** A key in its place, with what a Kazakh layout types there; says whether the choice took it. */
const press = (code: string, key: string, shiftKey = false) =>
  !fireEvent.keyDown(field, { code, key, shiftKey })

describe('a choice on a Kazakh keyboard, whose digit row types letters', () => {
  test('is made by the digit behind the letter', () => {
    expect(press('Digit2', 'ә')).toBe(true)
    expect(chosen).toEqual(['Әлия'])
  })

  test('waits where a longer number may be meant', () => {
    press('Digit1', '"')
    expect([field.value, chosen]).toEqual(['1', []])
    press('Digit0', 'қ')
    expect(chosen).toEqual(['Ғалым'])
  })

  test('finds a path after a sign', () => {
    fireEvent.change(field, { target: { value: '№' } })
    expect(press('Digit9', 'ұ')).toBe(true)
    expect(field.value).toBe('№9')
  })

  test('leaves the letter where no number begins with the digit', () => {
    expect(press('Digit0', 'қ')).toBe(false)
    expect(press('Digit8', 'ү')).toBe(false)
  })

  test('leaves the letter with Shift and after letters', () => {
    expect(press('Digit2', 'Ә', true)).toBe(false)
    fireEvent.change(field, { target: { value: 'м' } })
    expect(press('Digit2', 'ә')).toBe(false)
    expect(chosen).toEqual([])
  })

  test('leaves digits of other layouts and the keys of the browser alone', () => {
    expect(press('Digit2', '2')).toBe(false)
    expect(fireEvent.keyDown(field, { code: 'Digit2', key: 'ә', ctrlKey: true })).toBe(true)
  })
})
