import { createContext, useContext, useState } from 'react'

/** Markup that a document carries in its place, by name; known to the server only, empty in the browser. */
export const InPage = createContext<Readonly<Record<string, string>>>({})

/**
 * The markup that stands in the element with `data-in-page={name}`: as the data of the page has it; where the page came
 * as a document, whose data leave it out, as it stands there.
 */
export function useInPage(name: string, data: string | undefined): string {
  const carried = useContext(InPage)[name]
  const [taken] = useState(() => (data === undefined ? (carried ?? standing(name)) : ''))
  return data ?? taken
}

function standing(name: string): string {
  if (typeof document === 'undefined') return ''
  return document.querySelector(`[data-in-page="${name}"]`)?.innerHTML ?? ''
}
