import type { Language } from '#app/domain/structure/act.ts'
import { fold, foldedWords } from '#app/domain/structure/letters.ts'
import { ownText } from '#app/domain/structure/own-text.ts'
import type { TwinRow } from '#app/domain/structure/printed.ts'

/** Words of a provision: from `start` to before `end` in its `ownText`, in UTF-16 code units. */
export interface Hit {
  readonly start: number
  readonly end: number
}

/** How many characters of words are sought at once: more than anybody remembers of a law. */
export const LONGEST_SOUGHT = 100

/** A provision that has the words in either language, with where they stand. */
export interface FoundRow extends TwinRow {
  readonly hits: Readonly<Record<Language, readonly Hit[]>>
}

/**
 * The provisions that have words in this order, in either language, whatever letters and case they are printed in. A
 * word is sought by its beginning, since Kazakh and Russian decline at the end; a number only whole, since 5 is not 50.
 * Nothing has no words.
 */
export function findWords(
  rows: readonly TwinRow[],
  sought: string,
  languages: readonly Language[],
): readonly FoundRow[] {
  const words = foldedWords(sought)
  if (words.length === 0) return []
  return rows.flatMap(row => {
    const of = (language: Language) => (languages.includes(language) ? hitsIn(row[language], words) : [])
    const hits = { kk: of('kk'), ru: of('ru') }
    return hits.kk.length + hits.ru.length > 0 ? [{ ...row, hits }] : []
  })
}

function hitsIn(provision: TwinRow[Language], sought: readonly string[]): readonly Hit[] {
  if (!provision) return []
  const text = ownText(provision)
  // Most provisions have none of it: folded whole they tell so at an eighth of the cost.
  if (!fold(text).toLowerCase().includes(sought[0]!)) return []
  const printed = printedWords(text)
  const hits: Hit[] = []
  for (let at = 0; at + sought.length <= printed.length; at += 1) {
    if (!sought.every((word, nth) => beginsWith(printed[at + nth]!.word, word))) continue
    const last = at + sought.length - 1
    hits.push({ start: printed[at]!.start, end: printed[last]!.end })
    at = last // words that were found belong to one hit
  }
  return hits
}

interface PrintedWord extends Hit {
  readonly word: string
}

/** The `foldedWords` of a text, each with where it is printed. */
function printedWords(text: string): readonly PrintedWord[] {
  return [...text.matchAll(PRINTED)].flatMap(({ 0: letters, index: start }) =>
    foldedWords(letters).map(word => ({ word, start, end: start + letters.length })),
  )
}

// Soft hyphens and zero-width letters stand inside words; «№» is folded to a letter.
const PRINTED = /[\p{L}\p{M}\d№\u00ad\u200b-\u200d\u2060\ufeff]+/gu

function beginsWith(printed: string, sought: string): boolean {
  return NUMBER.test(sought) ? printed === sought : printed.startsWith(sought)
}

const NUMBER = /^\d+$/
