import type { Language } from '#app/domain/structure/act.ts'

/** The languages of the interface; the state language first. The law itself is written in the first two. */
export const INTERFACE_LANGUAGES = ['kk', 'ru', 'en'] as const

export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number]

export const DEFAULT_LANGUAGE: InterfaceLanguage = 'kk'

/** Whether a word names a language of the interface. */
export function isInterfaceLanguage(word: unknown): word is InterfaceLanguage {
  return INTERFACE_LANGUAGES.includes(word as InterfaceLanguage)
}

/** In which language of the law a reader is shown what is to be read in one of them: readers of English in Russian. */
export function languageToRead(reader: InterfaceLanguage): Language {
  return reader === 'kk' ? 'kk' : 'ru'
}

/** In which language of the law a form takes a person to write until they choose: the state language first. */
export function languageToWrite(writer: InterfaceLanguage): Language {
  return writer === 'ru' ? 'ru' : 'kk'
}
