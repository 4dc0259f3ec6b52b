import { useEffect, useRef, type RefObject } from 'react'

/** Brings the focus to an element when it appears, and back to what opened it when it goes. */
export function useFocusWhileOpen<Place extends HTMLElement>(): RefObject<Place> {
  const place = useRef<Place>(null)
  useEffect(() => {
    const opener = document.activeElement
    place.current?.focus()
    return () => {
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true })
    }
  }, [])
  return place
}
