/**
 * Puts new rows where they belong and takes away those that are gone. What stands already is not touched: the browser
 * knows its height, so that the reader's place holds, and their focus stays.
 */
export function renewRows(list: HTMLElement, html: string): void {
  const template = document.createElement('template')
  template.innerHTML = html
  const standing = new Map(
    Array.from(list.querySelectorAll<HTMLElement>(':scope > [id]'), row => [row.id, row]),
  )
  let at = list.firstChild
  for (const row of [...template.content.childNodes]) {
    const known = row instanceof HTMLElement ? standing.get(row.id) : undefined
    if (known) at = removeUntil(known, at)
    else list.insertBefore(row, at)
  }
  removeUntil(null, at)
}

/** Removes the nodes from `at` up to one that stays; what comes after that one. */
function removeUntil(stays: ChildNode | null, at: ChildNode | null): ChildNode | null {
  while (at !== stays && at !== null) {
    const next: ChildNode | null = at.nextSibling
    at.remove()
    at = next
  }
  return stays?.nextSibling ?? null
}
