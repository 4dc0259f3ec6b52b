import { useNavigate } from '@remix-run/react'
import { useLetterKeys } from '#app/ui/letter-keys.ts'

/** Where the keys of the desk lead; nothing at either end of the list. */
export interface DeskSteps {
  readonly previous: string | null
  readonly next: string | null
}

/** n or j: the next comment, p or k: the previous one. */
export function useDeskKeys({ previous, next }: DeskSteps): void {
  const navigate = useNavigate()
  useLetterKeys(key => {
    const to = FORWARD.has(key) ? next : BACK.has(key) ? previous : null
    if (to !== null) navigate(to, { preventScrollReset: true })
    return to !== null
  })
}

const FORWARD: ReadonlySet<string> = new Set(['n', 'j'])
const BACK: ReadonlySet<string> = new Set(['p', 'k'])
