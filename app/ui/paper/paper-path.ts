import type { PaperFormat, PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A paper as addresses name it; `subject` is empty for the bill as a whole. */
export interface PaperPlace {
  readonly bill: string
  readonly kind: PaperKind
  readonly subject: string
}

/** Where a paper is read in a language of the law. */
export function paperPath({ bill, kind, subject }: PaperPlace, language?: Language): string {
  const query = new URLSearchParams({ ...(language && { language }), ...(subject && { subject }) })
  return `/bills/${bill}/papers/${kind}${query.size > 0 ? `?${query}` : ''}`
}

/** Where a file of a paper is taken. */
export function paperFilePath(
  { bill, kind, subject }: PaperPlace,
  language: Language,
  format: PaperFormat,
): string {
  const query = new URLSearchParams({ language, ...(subject && { subject }) })
  return `/bills/${bill}/papers/${kind}/files/${format}?${query}`
}
