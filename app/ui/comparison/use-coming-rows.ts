import { useEffect, useState, type RefObject } from 'react'
import { WINDOW_END } from '#app/ui/comparison/comparison-markup.ts'
import { renewRows } from '#app/ui/comparison/renew-rows.ts'

/** How far rows have come that are fetched; with the way to ask again where they broke off. */
interface ComingRows {
  readonly come: number
  readonly retry: (() => void) | null
}

/**
 * Fetches the rows at a path, and shows each window of them as it comes, of which it tells; nothing once all stand, or
 * none are asked for.
 */
export function useComingRows(
  list: RefObject<HTMLElement | null>,
  path: string | null,
  onCome: () => void,
): ComingRows | null {
  const [tried, setTried] = useState(0)
  const [coming, setComing] = useState<ComingRows | null>(null)
  useEffect(() => {
    const rows = list.current
    if (path === null || !rows) return
    const leave = new AbortController()
    const said = (retry: ComingRows['retry']) =>
      setComing({ come: rows.querySelectorAll('[data-change]').length, retry })
    said(null)
    const onWindow = () => {
      said(null)
      onCome()
    }
    fetchRows(rows, { path, signal: leave.signal, onWindow }).then(
      () => setComing(null),
      () => leave.signal.aborted || said(() => setTried(times => times + 1)),
    )
    return () => leave.abort()
  }, [list, path, tried, onCome])
  return path === null ? null : coming
}

interface Fetching {
  readonly path: string
  readonly signal: AbortSignal
  readonly onWindow: () => void
}

/** Into an empty list the rows go as they come; where some stand already, what is new among them is put in at the end. */
async function fetchRows(list: HTMLElement, { path, signal, onWindow }: Fetching): Promise<void> {
  const response = await fetch(path, { signal })
  if (!response.ok || !response.body) throw new Error(`${path}: ${response.status}`)
  const isEmpty = list.firstChild === null
  let kept = ''
  let rest = ''
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    const windows = (rest + read.value).split(WINDOW_END)
    rest = windows.pop()!
    if (!isEmpty) kept += windows.join('')
    else if (windows.length > 0) {
      list.insertAdjacentHTML('beforeend', windows.join(''))
      onWindow()
    }
  }
  if (!isEmpty) renewRows(list, kept)
  document.getElementById(location.hash.slice(1))?.scrollIntoView()
}
