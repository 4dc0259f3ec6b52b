/**
 * A button that is not available now says so by `aria-disabled`, and nothing comes of pressing it: one that is `disabled`
 * would lose the focus, and with it the place of whoever sends a form by a key.
 */
export function holdUnavailable(): void {
  const hold = (event: MouseEvent) => {
    if (!(event.target instanceof Element) || !event.target.closest('[aria-disabled="true"]')) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  window.addEventListener('click', hold, true) // a key in a field presses the button of its form too
}
