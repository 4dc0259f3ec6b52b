import { RemixBrowser } from '@remix-run/react'
import { startTransition, StrictMode } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { holdFocus } from '#app/ui/focus/hold-focus.ts'
import { holdUnavailable } from '#app/ui/focus/hold-unavailable.ts'
import { noteEarlyWords } from '#app/ui/form/early-words.ts'

noteEarlyWords()
holdUnavailable()
holdFocus()
void pageData().then(() => startTransition(build))

/**
 * The data of the page, read. The site asks for them by suspending at its root, and React 18 gives a page up for good
 * where a key is pressed meanwhile (its error 345): so they are asked for before React listens.
 */
async function pageData(): Promise<void> {
  try {
    RemixBrowser({})
  } catch (suspended) {
    await suspended
  }
}

function build(): void {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
}
