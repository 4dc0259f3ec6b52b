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
    const channel = new BroadcastChannel(CHANNEL)
    const tell = (kind: Told['kind']) => channel.postMessage({ kind, place } satisfies Told)
    channel.onmessage = ({ data }: MessageEvent<Told>) => {
      if (data.place !== place) return
      setElsewhere(data.kind !== 'left')
      if (data.kind === 'opened') tell('open')
      if (data.kind === 'left') tell('opened') // a third tab may have it open still
    }
    const leave = () => tell('left')
    tell('opened')
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      channel.close()
      setElsewhere(false)
    }
  }, [place])
  return elsewhere
}
