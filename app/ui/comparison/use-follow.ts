import { useNavigate } from '@remix-run/react'
import type { MouseEvent } from 'react'

/**
 * Follows the links in markup that no component made: to another view of this page without loading it anew. Links within
 * the view, and those to be opened beside it, are the browser's.
 */
export function useFollow(): (event: MouseEvent) => void {
  const navigate = useNavigate()
  return event => {
    const path = event.target instanceof Element ? event.target.closest('a')?.getAttribute('href') : null
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!path?.startsWith('?') || !isPlain) return
    event.preventDefault()
    navigate(path)
  }
}
