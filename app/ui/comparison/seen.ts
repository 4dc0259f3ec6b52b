import { useEffect, useState, type RefObject } from 'react'
import { useWords } from '#app/i18n/words.tsx'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'

/**
 * Lets a reader tick off the changes of a list, by the signature of each; what was seen is kept under `place` on this
 * device, and nothing of it leaves the browser. How many of the changes that stand there were seen.
 */
export function useSeen(list: RefObject<HTMLElement | null>, place: string): number {
  const { seen } = useWords().comparison
  const [count, setCount] = useState(0)
  useEffect(() => {
    const rows = list.current
    if (!rows) return
    const show = () => {
      for (const row of rows.querySelectorAll<HTMLElement>(UNTICKED)) equip(row, seen)
      setCount(showSeen(rows, load(place)))
      watching.takeRecords()
    }
    const tick = ({ target }: Event) => {
      const change = target instanceof Element ? target.closest<HTMLElement>('[data-change]') : null
      if (change) toggle(place, change.dataset['change']!)
      show()
    }
    const watching = new MutationObserver(show) // rows that come later were perhaps seen long ago
    show()
    rows.addEventListener('change', tick)
    watching.observe(rows, { childList: true, subtree: true })
    return () => {
      rows.removeEventListener('change', tick)
      watching.disconnect()
    }
  }, [list, place, seen])
  return count
}

const UNTICKED = '[data-change]:not(:has(input[type=checkbox]))'

/** What only a script can use is the script's: without one nothing stands there that would not work. */
function equip(row: HTMLElement, seen: string): void {
  const beside = row.querySelector('div')!
  beside.querySelector('a')!.setAttribute('href', `#${row.id}`) // to be copied; no page need say each address twice
  beside.insertBefore(tickOf(seen), beside.querySelector('details'))
  makeFocusable(row)
}

/** The tick, as what was seen, is kept by the script. */
function tickOf(seen: string): HTMLElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.setAttribute('form', '') // of none: the one around it opens folds
  const label = document.createElement('label')
  label.append(box, ` ${seen}`)
  return label
}

/** Keys step from change to change. What the address names would be in focus, could it have been when the page came. */
function makeFocusable(row: HTMLElement): void {
  row.tabIndex = -1
  if (row.matches(':target') && document.activeElement === document.body) row.focus({ preventScroll: true })
}

function showSeen(rows: HTMLElement, signatures: ReadonlySet<string>): number {
  let count = 0
  for (const row of rows.querySelectorAll<HTMLElement>('[data-change]')) {
    const isSeen = signatures.has(row.dataset['change']!)
    if (isSeen) count += 1
    row.toggleAttribute('data-seen', isSeen)
    row.querySelector<HTMLInputElement>('input[type=checkbox]')!.checked = isSeen
  }
  return count
}

function toggle(place: string, signature: string): void {
  const signatures = new Set(load(place))
  if (!signatures.delete(signature)) signatures.add(signature)
  storeKept(place, [...signatures])
}

function load(place: string): ReadonlySet<string> {
  const kept = loadKept(place)
  return new Set(Array.isArray(kept) ? kept.filter(each => typeof each === 'string') : [])
}
