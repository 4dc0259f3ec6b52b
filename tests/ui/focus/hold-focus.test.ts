// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { holdFocus } from '#app/ui/focus/hold-focus.ts'

beforeAll(holdFocus)
beforeEach(() => {
  document.body.innerHTML = `
    <main id="page">
      <ul id="list"><li id="row"><button id="delete">Өшіру</button></li></ul>
      <a id="elsewhere" href="/">Басқа</a>
    </main>`
})

const at = (id: string) => document.getElementById(id)!
const inFocus = () => new Promise<string>(resolve => setTimeout(() => resolve(document.activeElement!.id)))

describe('the focus', () => {
  it('stays with the list when the row that held it is deleted', async () => {
    at('delete').focus()
    at('row').remove()
    expect(await inFocus()).toBe('list')
  })

  it('stays with the page when the list goes too', async () => {
    at('delete').focus()
    at('list').remove()
    expect(await inFocus()).toBe('page')
  })

  it('leaves nothing focusable behind', async () => {
    at('delete').focus()
    at('row').remove()
    await inFocus()
    at('elsewhere').focus()
    expect(at('list').hasAttribute('tabindex')).toBe(false)
  })

  it('stays where it is when something else goes', async () => {
    at('elsewhere').focus()
    at('row').remove()
    expect(await inFocus()).toBe('elsewhere')
  })

  it('is brought nowhere when the reader had left what goes', async () => {
    at('delete').focus()
    at('elsewhere').dispatchEvent(new Event('pointerdown', { bubbles: true }))
    at('row').remove()
    expect(await inFocus()).toBe('')
  })
})
