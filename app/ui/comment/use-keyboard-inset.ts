import { useEffect, useRef, type RefObject } from 'react'

/**
 * Tells an element how much of the window's foot an on-screen keyboard covers, as `--keyboard`. Where the browser makes
 * the page smaller itself that is nothing; Safari lays the keyboard over the page.
 */
export function useKeyboardInset<Element extends HTMLElement>(): RefObject<Element> {
  const element = useRef<Element>(null)
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return
    const tell = () => {
      const covered = Math.max(0, window.innerHeight - view.height - view.offsetTop)
      element.current?.style.setProperty('--keyboard', `${Math.round(covered)}px`)
    }
    tell()
    view.addEventListener('resize', tell)
    view.addEventListener('scroll', tell)
    return () => {
      view.removeEventListener('resize', tell)
      view.removeEventListener('scroll', tell)
    }
  }, [])
  return element
}
