import { oneLine } from '#app/domain/one-line.ts'
import type { Trilingual } from '#app/domain/trilingual.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The longest title of a bill, in letters: the longest real ones list a dozen codes. */
export const MOST_TITLE = 1_000

/** The titles of a bill without blanks around them. Refuses none in a language of the law, and one that is too long. */
export function titlesFrom(typed: Trilingual): Outcome<Trilingual> {
  const titles = { kk: oneLine(typed.kk), ru: oneLine(typed.ru), en: oneLine(typed.en) }
  const missing = (['kk', 'ru'] as const).find(language => titles[language] === '')
  if (missing) return refuse('bill.title-missing', { language: missing })
  const long = (['kk', 'ru', 'en'] as const).find(language => titles[language].length > MOST_TITLE)
  return long ? refuse('bill.title-long', { most: MOST_TITLE, language: long }) : ok(titles)
}
