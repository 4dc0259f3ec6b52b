import { useEffect, useState, type RefObject } from 'react'
import { loadKept, storeKept } from '#app/ui/device-storage.ts'

/**
 * Lets a reader tick off the changes of a list, by the signature of each; what was seen is kept under `place` on this
 * device, and nothing of it leaves the browser. How many of the changes that stand there were seen.
 */
export function useSeen(list: RefObject<HTMLElement | null>, place: string): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const rows = list.current
    if (!rows) return
    const show = () => setCount(showSeen(rows, load(place)))
    const tick = ({ target }: Event) => {
      const change = target instanceof Element ? target.closest<HTMLElement>('[data-change]') : null
      if (change) toggle(place, change.dataset['change']!)
      show()
    }
    show()
    rows.addEventListener('change', tick)
    const watching = new MutationObserver(show) // rows that come later were perhaps seen long ago
    watching.observe(rows, { childList: true, subtree: true })
    return () => {
      rows.removeEventListener('change', tick)
      watching.disconnect()
    }
  }, [list, place])
  return count
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
