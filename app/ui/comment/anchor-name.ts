import type { Anchor } from '#app/domain/anchoring/anchor.ts'
import { capitalised, elementName } from '#app/domain/comparison/element-name.ts'
import type { Words } from '#app/i18n/en/words.ts'
import type { InterfaceLanguage } from '#app/i18n/language.ts'

/** What a comment is about, in words: «Подпункт 1-2) статьи 1», «Проект в целом». */
export function anchorName(anchor: Anchor, { consultations }: Words, language: InterfaceLanguage): string {
  switch (anchor.kind) {
    case 'words':
    case 'provision':
      return capitalised(elementName(anchor.address, language))
    case 'insertion':
      return consultations.aboutInsertion(elementName(anchor.address, language))
    case 'term':
      return consultations.aboutTerm(anchor.term)
    case 'draft':
      return consultations.aboutDraft
  }
}
