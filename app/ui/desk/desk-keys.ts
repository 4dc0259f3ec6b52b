import { useNavigate } from '@remix-run/react'
import { useEffect } from 'react'
import { latinKey } from '#app/ui/pressed-key.ts'

/** Where the keys of the desk lead; nothing at either end of the list. */
export interface DeskSteps {
  readonly previous: string | null
  readonly next: string | null
}

/** n or j: the next comment, p or k: the previous one; not while somebody is writing. */
export function useDeskKeys({ previous, next }: DeskSteps): void {
  const navigate = useNavigate()
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      const key = latinKey(event)
      const to = FORWARD.has(key) ? next : BACK.has(key) ? previous : null
      if (to === null) return
      event.preventDefault()
      navigate(to, { preventScrollReset: true })
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [previous, next, navigate])
}

const FORWARD: ReadonlySet<string> = new Set(['n', 'j'])
const BACK: ReadonlySet<string> = new Set(['p', 'k'])

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio'
  return /^(?:TEXTAREA|SELECT)$/.test(target.tagName)
}
