import type { Trilingual } from '#app/domain/trilingual.ts'
import { ok, refuse, type Outcome } from '#app/domain/outcome.ts'

/** The longest title of a bill, in letters: the longest real ones list a dozen codes. */
export const MOST_TITLE = 1_000

/** The titles of a bill without blanks around them. Refuses none in a language of the law, and one that is too long. */
export function titlesFrom(typed: Trilingual): Outcome<Trilingual> {
  const titles = { kk: tidy(typed.kk), ru: tidy(typed.ru), en: tidy(typed.en) }
  if (titles.kk === '' || titles.ru === '') return refuse('bill.title-missing', {})
  const longest = Math.max(titles.kk.length, titles.ru.length, titles.en.length)
  return longest > MOST_TITLE ? refuse('bill.title-long', { most: MOST_TITLE }) : ok(titles)
}

function tidy(title: string): string {
  return title.normalize('NFC').replace(/\s+/gu, ' ').trim()
}
