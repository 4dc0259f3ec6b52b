import { useCallback, useMemo, useSyncExternalStore } from 'react'
import { discard, keep, keptOf, type Desk, type KeptDraft } from '#app/editor/kept-draft.ts'
import { forgetPosting } from '#app/editor/saving.ts'

/** The drafts that a device keeps for one desk, in every tab. */
export interface Kept {
  readonly drafts: readonly KeptDraft[]
  /** Tells whether the device could keep it. */
  readonly keep: (draft: KeptDraft) => boolean
  readonly discard: (draft: Pick<KeptDraft, 'article' | 'language'>) => void
  readonly discardAll: () => void
  /** Looks again, after something else wrote on the device. */
  readonly refresh: () => void
}

/** What this device keeps for a desk; nothing while the page is rendered on the server. */
export function useKept({ person, amendment }: Desk): Kept {
  const desk = useMemo(() => ({ person, amendment }), [person, amendment])
  const drafts = useSyncExternalStore(
    subscribe,
    useCallback(() => snapshot(desk), [desk]),
    () => NOTHING,
  )
  return useMemo(() => {
    // What was sent with a discarded draft and not answered is not to be sent again.
    const drop = (draft: Pick<KeptDraft, 'article' | 'language'>) => {
      forgetPosting(localStorage, desk)
      discard(localStorage, { ...desk, ...draft })
    }
    return {
      drafts,
      keep: draft => told(keep(localStorage, draft)),
      discard: draft => told(drop(draft)),
      discardAll: () => told(keptOf(localStorage, desk).forEach(drop)),
      refresh: () => told(undefined),
    }
  }, [desk, drafts])
}

const NOTHING: readonly KeptDraft[] = []

const listeners = new Set<() => void>()
const seen = new Map<string, readonly KeptDraft[]>()

function subscribe(listener: () => void): () => void {
  const elsewhere = () => told(undefined)
  listeners.add(listener)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', elsewhere)
  }
}

/** Tells all who look that the device keeps something else now; hands its argument on. */
function told<T>(result: T): T {
  seen.clear()
  for (const listener of listeners) listener()
  return result
}

function snapshot(desk: Desk): readonly KeptDraft[] {
  const name = `${desk.person}/${desk.amendment}`
  const known = seen.get(name) ?? keptOf(localStorage, desk)
  seen.set(name, known)
  return known
}
