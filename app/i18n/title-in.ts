import type { Language } from '#app/domain/structure/act.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** The title of an act for a reader, and the language it is in: acts have titles in the two languages of the law. */
export function titleIn(
  { titleKk, titleRu }: { readonly titleKk: string; readonly titleRu: string },
  reader: InterfaceLanguage,
): { readonly text: string; readonly lang: Language } {
  return reader === 'kk' ? { text: titleKk, lang: 'kk' } : { text: titleRu, lang: 'ru' }
}

/** The language in which a reader is told a bill's title: it need have none in English, and then says the Russian one. */
export function billTitleLanguage({ en, ru }: Trilingual, reader: InterfaceLanguage): InterfaceLanguage {
  return reader === 'en' && en === ru ? 'ru' : reader
}
