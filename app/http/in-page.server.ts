import type { AppLoadContext } from '@remix-run/node'

/**
 * Leaves long markup to the document that is being made, which then holds it once, and not again as data for its script.
 * What is returned belongs in the data: all of it for a page that already runs in a browser, nothing in a document.
 */
export function leaveInPage<Named extends Readonly<Record<string, string>>>(
  { inPage }: AppLoadContext,
  markup: Named,
): Named | null {
  if (!inPage) return markup
  Object.assign(inPage, markup)
  return null
}
