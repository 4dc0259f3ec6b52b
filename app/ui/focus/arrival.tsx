import { useLocation, useNavigation, useNavigationType } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { focusOn } from '#app/ui/focus/focus-on.ts'

/**
 * Does on a step within the site what a browser does when it loads a page: its title is heard, and the next key goes on
 * from its beginning, from the place that the address names or, on the way back, from the link that led away. Pages that
 * put the focus elsewhere do so after it.
 */
export function Arrival() {
  const { pathname, search, hash, key } = useLocation()
  const isBack = useNavigationType() === 'POP'
  const { state } = useNavigation()
  const [title, setTitle] = useState('')
  const last = useRef({ pathname, search, key })
  const followed = useRef(new Map<string, string>())
  useEffect(() => {
    const link = document.activeElement?.closest('a')?.getAttribute('href')
    if (state === 'loading') followed.current.set(last.current.key, link ?? '')
  }, [state])
  useEffect(() => {
    const from = last.current
    if (from.key === key) return
    last.current = { pathname, search, key }
    const elsewhere = from.pathname !== pathname
    if (elsewhere) setTitle(document.title)
    // A step to a place of the same page looks like a way back, and like every other such step.
    const isReturn = isBack && (elsewhere || from.search !== search)
    const link = isReturn ? linkTo(followed.current.get(key)) : null
    const place = link ?? placeNamed(hash) ?? (elsewhere ? beginning() : null)
    if (place) focusOn(place)
  }, [pathname, search, hash, key, isBack])
  return (
    <p className="visually-hidden" aria-live="polite">
      {title}
    </p>
  )
}

/** Of what the page says; nothing where a row of links that leads from page to page stays in focus. */
function beginning(): HTMLElement | null {
  const content = document.getElementById('content')
  return content?.contains(document.activeElement) ? null : content
}

function linkTo(href: string | undefined): HTMLElement | null {
  return href ? document.querySelector<HTMLElement>(`#content a[href="${CSS.escape(href)}"]`) : null
}

function placeNamed(hash: string): HTMLElement | null {
  return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)))
}
