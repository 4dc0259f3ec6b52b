import { useSyncExternalStore } from 'react'

/** Whether the page lives in a browser; until then it shows what the server rendered. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges(): () => void {
  return () => {}
}
