import { useLocation, useNavigation, useNavigationType } from '@remix-run/react'
import { useCallback, useEffect, useRef, type RefObject } from 'react'

/** A change, and how far below the top of the window it stands. */
interface ReadingPlace {
  readonly change: string
  readonly top: number
}

const places = new Map<string, ReadingPlace>() // of each step in the history, as long as the site is open

/**
 * Notes which change is read as the page is left, and gives the way back to it for whoever returns: the rows come after
 * the browser went where it was, and are as high as they will be only when they are seen.
 */
export function useReadingPlace(list: RefObject<HTMLElement | null>): () => void {
  const { key } = useLocation()
  const isBack = useNavigationType() === 'POP'
  const left = useRef(isBack ? places.get(key) : undefined)
  const { state } = useNavigation()
  useEffect(() => {
    if (state !== 'loading' || !list.current) return
    const place = placeIn(list.current)
    if (place) places.set(key, place)
    else places.delete(key)
  }, [state, list, key])
  return useCallback(() => {
    const place = left.current
    const change = place && document.getElementById(place.change)
    if (!change) return
    left.current = undefined // from here on the reader goes on
    const goThere = () => window.scrollBy(0, change.getBoundingClientRect().top - place.top)
    goThere()
    requestAnimationFrame(() => requestAnimationFrame(goThere)) // the rows around it have been seen by then
  }, [])
}

function placeIn(list: HTMLElement): ReadingPlace | null {
  const across = list.getBoundingClientRect().right - 1
  for (let down = 0; down < window.innerHeight; down += STEP) {
    const change = document.elementFromPoint(across, down)?.closest('[data-change]')
    if (change) return { change: change.id, top: change.getBoundingClientRect().top }
  }
  return null
}

const STEP = 40 // px: no change is lower
