import type { Language } from '#app/domain/structure/act.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** The title of an act for a reader, and the language it is in: acts have titles in the two languages of the law. */
export function titleIn(
  { titleKk, titleRu }: { readonly titleKk: string; readonly titleRu: string },
  reader: InterfaceLanguage,
): { readonly text: string; readonly lang: Language } {
  return reader === 'kk' ? { text: titleKk, lang: 'kk' } : { text: titleRu, lang: 'ru' }
}
