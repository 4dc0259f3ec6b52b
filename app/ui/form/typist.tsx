import { createContext, useContext, type ReactNode } from 'react'

const Typist = createContext('')

interface TypingProps {
  /** The id of a person; empty for a visitor. */
  readonly person: string
  readonly children: ReactNode
}

/** Tells all forms below who types into them: people who share a device do not see one another's unsent words. */
export function Typing({ person, children }: TypingProps) {
  return <Typist.Provider value={person}>{children}</Typist.Provider>
}

/** The id of who types here; empty for a visitor. */
export function useTypist(): string {
  return useContext(Typist)
}

/** Under which name this device keeps what whoever types here types at a place. */
export function useOwnPlace(place: string): string {
  return `typed:${useTypist()}:${place}`
}
