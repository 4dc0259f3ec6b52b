import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** Where links in a row do not fit, the one of this page is brought into view; the page itself stays where it is. */
export function useCurrentInView() {
  const nav = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    const current = nav.current?.querySelector<HTMLElement>('.active')
    if (!nav.current || !current) return
    const { scrollLeft, clientWidth } = nav.current
    const start = current.getBoundingClientRect().left - nav.current.getBoundingClientRect().left + scrollLeft
    if (start >= scrollLeft && start + current.offsetWidth <= scrollLeft + clientWidth - EDGE) return
    nav.current.scrollLeft = start - (clientWidth - current.offsetWidth) / 2
  }, [pathname])
  return nav
}

const EDGE = 32 // px at the end of the links, where what goes on is told by a shade
