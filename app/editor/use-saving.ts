import { useCallback, useEffect, useRef, useState } from 'react'
import type { Desk } from '#app/editor/kept-draft.ts'
import { saveDrafts, type Answer } from '#app/editor/saving.ts'
import { sendPosting } from '#app/editor/send.ts'

/** How saving goes: not asked for, under way, or ended. */
export type Progress = { readonly kind: 'idle' | 'saving' } | Answer

export interface Saving {
  readonly progress: Progress
  readonly save: (message: string) => void
}

/** Saves the drafts of a desk at `to`; after a dropped connection again as soon as there is one. */
export function useSaving({ person, amendment }: Desk, to: string, ended: (answer: Answer) => void): Saving {
  const [progress, setProgress] = useState<Progress>({ kind: 'idle' })
  const asked = useRef('')
  const tell = useRef(ended)
  useEffect(() => {
    tell.current = ended
  })
  const save = useCallback(
    async (message: string) => {
      asked.current = message
      setProgress({ kind: 'saving' })
      const send = sendPosting.bind(null, to)
      const sending = { shelf: localStorage, send, newKey: () => crypto.randomUUID() }
      const answer = await saveDrafts(sending, { person, amendment }, message)
      setProgress(answer ?? { kind: 'idle' })
      if (answer) tell.current(answer)
    },
    [person, amendment, to],
  )
  useEffect(() => {
    if (progress.kind !== 'waiting') return
    const again = () => void save(asked.current)
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [progress, save])
  return { progress, save: message => void save(message) }
}
