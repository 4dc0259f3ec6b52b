import { useEffect, type RefObject } from 'react'
import { alignRows, unalignRows } from '#app/editor/align-rows.ts'

/** Keeps the twins of two columns side by side, whatever is typed, as long as both columns are shown beside each other. */
export function useAlignedRows(left: RefObject<HTMLElement>, right: RefObject<HTMLElement>): void {
  useEffect(() => {
    const columns = [left.current!, right.current!] as const
    let frame = 0
    const align = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (columns.every(isShown)) alignRows(...columns)
        else unalignRows(...columns)
      })
    }
    const sizes = new ResizeObserver(align)
    const words = new MutationObserver(align)
    for (const column of columns) {
      sizes.observe(column)
      words.observe(column, { childList: true, characterData: true, subtree: true })
    }
    void document.fonts.ready.then(align)
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      words.disconnect()
    }
  }, [left, right])
}

function isShown(column: HTMLElement): boolean {
  return column.offsetParent !== null
}
