import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { loadKept, storeKept } from '#app/ui/form/device-storage.ts'
import { useOwnPlace } from '#app/ui/form/typist.tsx'

/** What is being typed into a form, and whether it was brought back from this device. */
export interface Typed<T> {
  readonly typed: T
  readonly type: (change: Partial<T>) => void
  readonly restored: boolean
  /** What was saved again: typed words are let go, because they were sent or are not wanted. */
  readonly forget: () => void
}

/**
 * What is being typed, kept on this device for whoever types it under `name` from the first letter until it is saved or
 * let go: a lost connection, a lost session and a closed page lose nothing. `read` takes only what a form of today can
 * show.
 */
export function useTyped<T extends object>(
  name: string,
  saved: T,
  read: (kept: unknown) => T | null,
): Typed<T> {
  const place = useOwnPlace(name)
  const standing = useStanding(saved)
  const [typed, setTyped] = useState(standing)
  const [restored, setRestored] = useState(false)
  useEffect(() => {
    const kept = read(loadKept(place))
    const differs = kept !== null && !isSame(kept, standing)
    if (kept && !differs) storeKept(place, null)
    setTyped(differs ? kept : standing)
    setRestored(differs)
  }, [place, standing, read])
  const latest = useRef(typed)
  useEffect(() => {
    latest.current = typed
  }, [typed])
  const type = useCallback(
    (change: Partial<T>) => {
      latest.current = { ...latest.current, ...change }
      const nothing = isSame(latest.current, standing)
      storeKept(place, nothing ? null : latest.current)
      setTyped(latest.current)
      if (nothing) setRestored(false)
    },
    [place, standing],
  )
  const forget = useCallback(() => {
    storeKept(place, null)
    setTyped(standing)
    setRestored(false)
  }, [place, standing])
  return { typed, type, restored, forget }
}

/** How a form is sent that stays on its page. */
interface Sending {
  readonly state: 'idle' | 'submitting' | 'loading'
}

/**
 * Lets go of what was typed as soon as the server has it: `taken` is what it answered then. What was typed since it was
 * sent stays.
 */
export function useForgotten<T extends object>(
  { typed, forget }: Pick<Typed<T>, 'typed' | 'forget'>,
  { state }: Sending,
  taken: unknown,
): void {
  const latest = useRef(typed)
  const sent = useRef<T>()
  useEffect(() => {
    latest.current = typed
  }, [typed])
  useEffect(() => {
    if (state === 'submitting') {
      sent.current = latest.current
    } else if (sent.current && taken) {
      if (isSame(sent.current, latest.current)) forget()
      sent.current = undefined
    }
  }, [state, taken, forget])
}

/** The same object for as long as it says the same. */
function useStanding<T extends object>(saved: T): T {
  const text = JSON.stringify(saved)
  return useMemo(() => JSON.parse(text) as T, [text])
}

/** As a command saves it: how letters are composed, line ends and blanks around do not count. */
export function isSame(one: object, other: object): boolean {
  return plain(one) === plain(other)
}

function plain(value: object): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? each.normalize('NFC').replaceAll('\r\n', '\n').trim() : each,
  )
}
