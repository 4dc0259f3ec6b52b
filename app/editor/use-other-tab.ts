import { useEffect, useState } from 'react'

/** What tabs tell each other: who has opened an article, who has it open too, and who leaves it. */
interface Told {
  readonly kind: 'opened' | 'open' | 'left'
  readonly place: string
}

const CHANNEL = 'tuzetu/desk'

/** Whether the same person has this article open in another tab or window of this browser. */
export function useOtherTab(place: string): boolean {
  const [elsewhere, setElsewhere] = useState(false)
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    let leave = joined(place, setElsewhere)
    const goAway = () => leave()
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (persisted) leave = joined(place, setElsewhere) // out of the browser’s memory, where it had left
    }
    window.addEventListener('pagehide', goAway)
    window.addEventListener('pageshow', comeBack)
    return () => {
      window.removeEventListener('pagehide', goAway)
      window.removeEventListener('pageshow', comeBack)
      leave()
      setElsewhere(false)
    }
  }, [place])
  return elsewhere
}

/**
 * Joins the talk about an article; gives back how to leave it. Who has left hears nothing more: a page on its way out
 * runs a moment longer, and would answer for an article that nobody sees any more.
 */
function joined(place: string, onElsewhere: (elsewhere: boolean) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const tell = (kind: Told['kind']) => channel.postMessage({ kind, place } satisfies Told)
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (data.place !== place) return
    onElsewhere(data.kind !== 'left')
    if (data.kind === 'opened') tell('open')
    if (data.kind === 'left') tell('opened') // a third tab may have it open still
  }
  tell('opened')
  let here = true
  return () => {
    if (!here) return
    here = false
    tell('left')
    channel.close()
  }
}
