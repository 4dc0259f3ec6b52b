import { useBeforeUnload, unstable_usePrompt as usePrompt } from '@remix-run/react'
import { useWords } from '#app/i18n/words.tsx'

/** Says that this device cannot keep what is typed here, and asks before it would be lost with the page. */
export function Unkept() {
  const { unkept } = useWords().consultations
  useBeforeUnload(event => event.preventDefault())
  usePrompt({
    message: unkept,
    when: ({ currentLocation, nextLocation }) => currentLocation.pathname !== nextLocation.pathname,
  })
  return (
    <p className="hint" role="status">
      {unkept}
    </p>
  )
}
