import { createContext, useContext } from 'react'

/** The nonce that the page's own scripts carry; known to the server only, empty in the browser. */
export const Nonce = createContext('')

export function useNonce(): string {
  return useContext(Nonce)
}
