import { createContext, useContext, type ReactNode } from 'react'
import { en, type Words } from '#app/i18n/en/words.ts'
import { kk } from '#app/i18n/kk/words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'
import { ru } from '#app/i18n/ru/words.ts'

const DICTIONARIES: Record<InterfaceLanguage, Words> = { kk, ru, en }

const Spoken = createContext<InterfaceLanguage>('kk')

/** Everything the interface says, in one language. A sentence missing in a language does not compile. */
export function wordsIn(language: InterfaceLanguage): Words {
  return DICTIONARIES[language]
}

/** Tells all components below in which language to speak. */
export function Speaking({ language, children }: { language: InterfaceLanguage; children: ReactNode }) {
  return <Spoken.Provider value={language}>{children}</Spoken.Provider>
}

/** The language the interface speaks here. */
export function useLanguage(): InterfaceLanguage {
  return useContext(Spoken)
}

/** The words of the language the interface speaks here. */
export function useWords(): Words {
  return wordsIn(useLanguage())
}
