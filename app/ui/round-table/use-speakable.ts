import { useEffect, useState } from 'react'
import type { SpeakableAct } from '#app/domain/consultation/round-table-card.ts'

/** Every provision that can be spoken about, asked for once; nothing until it came, and again with the connection. */
export function useSpeakable(roundTable: string, asks: boolean): readonly SpeakableAct[] {
  const [acts, setActs] = useState<readonly SpeakableAct[] | null>(null)
  useEffect(() => {
    if (!asks || acts) return undefined
    const leaving = new AbortController()
    const ask = () => void load(roundTable, leaving.signal).then(found => found && setActs(found))
    ask()
    window.addEventListener('online', ask)
    return () => {
      leaving.abort()
      window.removeEventListener('online', ask)
    }
  }, [roundTable, asks, acts])
  return acts ?? NONE
}

const NONE: readonly SpeakableAct[] = []

/** Nothing where the connection is lost: what stands on the agenda can be chosen all the same. */
async function load(roundTable: string, signal: AbortSignal): Promise<readonly SpeakableAct[] | null> {
  try {
    const answer = await fetch(`/round-tables/${roundTable}/provisions`, { signal })
    return answer.ok ? ((await answer.json()) as readonly SpeakableAct[]) : null
  } catch {
    return null
  }
}
