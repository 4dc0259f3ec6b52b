import type { Language } from '#app/domain/structure/act.ts'
import type { Speech } from '#app/domain/structure/speech.ts'

/** Why an act cannot be entered, or a text not be imported as an edition of it. */
export interface ImportRefusals {
  'act.missing': { readonly slug: string }
  'act.known': { readonly slug: string }
  'edition.known': { readonly inForceOn: string }
  'import.field-wrong': { readonly field: ImportField }
  'import.text-empty': { readonly language: Language }
  'import.nul': { readonly language: Language; readonly row: number }
  'import.other-language': { readonly language: Language; readonly found: Speech }
  'import.too-large': { readonly megabytes: number }
  'import.not-a-text': { readonly file: string }
  'import.old-word': { readonly file: string }
  'import.pdf': { readonly file: string }
  'import.docx-broken': { readonly file: string }
  'import.not-a-docx': { readonly file: string }
  'import.docx-swells': { readonly file: string; readonly megabytes: number }
}

/** The fields of the two forms of an import. */
export type ImportField =
  'form' | 'number' | 'adoptedOn' | 'titleKk' | 'titleRu' | 'slug' | 'inForceOn' | 'source' | 'kk' | 'ru'
