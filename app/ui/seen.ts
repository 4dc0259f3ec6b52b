import { useCallback, useEffect, useMemo, useState } from 'react'
import { loadKept, storeKept } from '#app/ui/device-storage.ts'

/** What a reader ticked off, by the signature of the change. */
export interface Seen {
  readonly has: (signature: string) => boolean
  readonly toggle: (signature: string) => void
}

/** The changes that were seen on this device; nothing of it leaves the browser. */
export function useSeen(place: string): Seen {
  const [signatures, setSignatures] = useState<ReadonlySet<string>>(NONE)
  useEffect(() => setSignatures(load(place)), [place])
  const toggle = useCallback(
    (signature: string) => {
      const next = new Set(load(place))
      if (!next.delete(signature)) next.add(signature)
      storeKept(place, [...next])
      setSignatures(next)
    },
    [place],
  )
  return useMemo(() => ({ has: signature => signatures.has(signature), toggle }), [signatures, toggle])
}

const NONE: ReadonlySet<string> = new Set()

function load(place: string): ReadonlySet<string> {
  const kept = loadKept(place)
  return new Set(Array.isArray(kept) ? kept.filter(each => typeof each === 'string') : [])
}
