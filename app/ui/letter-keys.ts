import { useEffect, useRef } from 'react'
import { loadKept } from '#app/ui/form/device-storage.ts'
import { latinKey } from '#app/ui/pressed-key.ts'

/** Under which name this device keeps that keys of one letter do nothing. */
export const LETTER_KEYS = 'tuzetu/letter-keys'

/**
 * Keys of one letter, which act while nobody is writing; `press` tells whether a key stands for anything. Who speaks to
 * a computer can turn them off (WCAG 2.1.4): a word that is heard wrongly is a row of such keys.
 */
export function useLetterKeys(press: (key: string) => boolean): void {
  const latest = useRef(press)
  useEffect(() => {
    latest.current = press
  })
  useEffect(() => {
    const act = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      if (loadKept(LETTER_KEYS) !== 'off' && latest.current(latinKey(event))) event.preventDefault()
    }
    document.addEventListener('keydown', act)
    return () => document.removeEventListener('keydown', act)
  }, [])
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return target.isContentEditable || /^(?:TEXTAREA|SELECT)$/.test(target.tagName)
}
