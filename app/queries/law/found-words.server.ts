import type { Language } from '#app/domain/structure/act.ts'
import { findWords, LONGEST_SOUGHT, type FoundRow } from '#app/domain/structure/find-words.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'

/** What a page shows of a search in the text of a law. */
export interface FoundWords {
  readonly sought: string
  /** The provisions that have the words; the page shows the first of them. */
  readonly count: number
  readonly rows: readonly FoundRow[]
}

/** The first provisions that have the words sought; nothing where none are sought. */
export function foundWords(
  rows: readonly TwinRow[],
  sought: string,
  languages: readonly Language[],
): FoundWords | null {
  if (sought === '') return null
  const found = findWords(rows, sought, languages)
  return { sought, count: found.length, rows: found.slice(0, MOST) }
}

const MOST = 100 // provisions: some ten screens

/** The words that an address asks for; longer ones than a page takes are cut. */
export function soughtIn(search: URLSearchParams): string {
  return (search.get('find') ?? '').trim().slice(0, LONGEST_SOUGHT)
}
