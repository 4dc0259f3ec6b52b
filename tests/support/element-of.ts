import { Window, type HTMLElement } from 'happy-dom'

/** An element that holds markup as a browser would read it. */
export function elementOf(html: string): HTMLElement {
  const { document } = new Window()
  document.body.innerHTML = html
  return document.body
}
