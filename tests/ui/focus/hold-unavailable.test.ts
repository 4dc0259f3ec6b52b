// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { holdUnavailable } from '#app/ui/focus/hold-unavailable.ts'

let sent: number

beforeAll(holdUnavailable)
beforeEach(() => {
  sent = 0
  document.body.innerHTML = '<form><input name="word"><button><span>Жіберу</span></button></form>'
  document.querySelector('form')!.addEventListener('submit', event => {
    event.preventDefault()
    sent += 1
  })
})

const press = (selector: string) => document.querySelector<HTMLElement>(selector)!.click()

it('a button that is not available sends nothing, pressed on what stands in it too', () => {
  document.querySelector('button')!.setAttribute('aria-disabled', 'true')
  press('button')
  press('button span')
  expect(sent).toBe(0)
})

it('and sends again once it is', () => {
  document.querySelector('button')!.setAttribute('aria-disabled', 'false')
  press('button')
  expect(sent).toBe(1)
})
