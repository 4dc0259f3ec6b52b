import { useEffect, useState } from 'react'
import { loadKept, storeKept } from '#app/ui/device-storage.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The reasons for one row as they are being typed. */
export type JustificationTyped = Readonly<Record<Language, string>>

/** Under which name this device keeps what is typed for a provision. */
export function keptPlace(amendment: string, provision: string): string {
  return `justification:${amendment}:${provision}`
}

/** What is being typed; kept on this device while it differs from what was saved, and found again after a reload. */
export function useKept(place: string, saved: JustificationTyped) {
  const [typed, setTyped] = useState(saved)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const kept = load(place)
    if (!kept || isSame(kept, saved)) return
    setTyped(kept)
    setRestored(true)
  }, [place, saved])
  const type = (next: JustificationTyped) => {
    setTyped(next)
    storeKept(place, next)
  }
  return { typed, type, restored, forget: () => storeKept(place, null) }
}

/** Lets go of what this device keeps once the same words are saved. */
export function useSettled(place: string, saved: JustificationTyped): void {
  useEffect(() => {
    const kept = load(place)
    if (kept && isSame(kept, saved)) storeKept(place, null)
  }, [place, saved])
}

/** As the command saves it: blanks around do not count. */
function isSame(one: JustificationTyped, other: JustificationTyped): boolean {
  const plain = (text: string) => text.normalize('NFC').replaceAll('\r\n', '\n').trim()
  return plain(one.kk) === plain(other.kk) && plain(one.ru) === plain(other.ru)
}

function load(place: string): JustificationTyped | null {
  const kept = loadKept(place)
  return isTyped(kept) ? kept : null
}

function isTyped(kept: unknown): kept is JustificationTyped {
  if (typeof kept !== 'object' || kept === null) return false
  return 'kk' in kept && 'ru' in kept && typeof kept.kk === 'string' && typeof kept.ru === 'string'
}
