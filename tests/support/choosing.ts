import type { Locator } from 'playwright-core'

/** Selects words of a text on the screen, as dragging a mouse or the handles under a finger does. */
export async function chooseWords(text: Locator, quote: string): Promise<void> {
  await text.scrollIntoViewIfNeeded()
  const found = await text.evaluate((holder, words) => {
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const start = node.data.indexOf(words)
      if (start < 0) continue
      document.getSelection()?.setBaseAndExtent(node, start, node, start + words.length)
      return true
    }
    return false
  }, quote)
  if (!found) throw new Error(`The text has no words «${quote}» in one piece.`)
}

const MOST_STOPS = 150 // of Tab on one page: more is a page on which nobody finds anything by keyboard

/** Goes to a control with Tab alone, from wherever the focus is. */
export async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page()
  await control.first().waitFor({ state: 'attached' })
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await keyboard.press('Tab')
    if (await control.first().evaluate(element => element === document.activeElement)) return
  }
  throw new Error(`Tab does not come to ${String(control)}.`)
}
