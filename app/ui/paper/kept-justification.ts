import { useEffect } from 'react'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'
import { useOwnPlace } from '#app/ui/form/typist.tsx'
import { isSame, useTyped, type Typed } from '#app/ui/form/use-typed.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The reasons for one row as they are being typed. */
export type JustificationTyped = Readonly<Record<Language, string>>

/** Under which name what is typed for a provision is kept. */
export function justificationName(amendment: string, provision: string): string {
  return `justification:${amendment}:${provision}`
}

/** What is being typed; kept on this device while it differs from what was saved, and found again after a reload. */
export function useKept(name: string, saved: JustificationTyped): Typed<JustificationTyped> {
  return useTyped(name, saved, justificationFrom)
}

/** Lets go of what this device keeps once the same words are saved. */
export function useSettled(name: string, saved: JustificationTyped): void {
  const place = useOwnPlace(name)
  useEffect(() => {
    const kept = justificationFrom(loadKept(place))
    if (kept && isSame(kept, saved)) storeKept(place, null)
  }, [place, saved])
}

function justificationFrom(kept: unknown): JustificationTyped | null {
  return isTyped(kept) ? { kk: kept.kk, ru: kept.ru } : null
}

function isTyped(kept: unknown): kept is JustificationTyped {
  if (typeof kept !== 'object' || kept === null) return false
  return 'kk' in kept && 'ru' in kept && typeof kept.kk === 'string' && typeof kept.ru === 'string'
}
