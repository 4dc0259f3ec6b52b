import { focusOn } from '#app/ui/focus/focus-on.ts'

/**
 * Where the page takes away what is in focus, the focus stays with what stood around it: whoever reads by keys or by ear
 * is not thrown back to the top of the page by a row that is deleted or a form that closes.
 */
export function holdFocus(): void {
  let way: readonly HTMLElement[] = [] // from what is in focus up to the page
  document.addEventListener('focusin', ({ target }) => {
    way = wayUpFrom(target)
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (!way[0]?.contains(target as Node)) way = [] // the reader goes elsewhere
  })
  const hold = () => {
    if (way[0]?.isConnected !== false || document.activeElement !== document.body) return
    const left = way.find(each => each.isConnected)
    way = []
    if (left) focusOn(left)
  }
  new MutationObserver(hold).observe(document, { childList: true, subtree: true })
}

function wayUpFrom(target: EventTarget | null): HTMLElement[] {
  const way: HTMLElement[] = []
  for (let each = target; each instanceof HTMLElement && each !== document.body; each = each.parentElement)
    way.push(each)
  return way
}
