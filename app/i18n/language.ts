/** The languages of the interface; the state language first. The law itself is written in the first two. */
export const INTERFACE_LANGUAGES = ['kk', 'ru', 'en'] as const

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

export const DEFAULT_LANGUAGE: InterfaceLanguage = 'kk'

/** Whether a word names a language of the interface. */
export function isInterfaceLanguage(word: unknown): word is InterfaceLanguage {
  return INTERFACE_LANGUAGES.includes(word as InterfaceLanguage)
}
