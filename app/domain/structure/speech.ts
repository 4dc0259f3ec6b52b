import type { Language } from '#app/domain/structure/act.ts'

/** What a text is written in: a language of the law, another one, or too few letters to say. */
export type Speech = Language | 'other' | 'unclear'

/**
 * The language a whole text is written in, by the shares of its letters: Kazakh has letters of its own in every second
 * word, Russian has none of them, Latin letters are few in both (mixed letters in Kazakh words, Roman numbers).
 * Stricter than `lineLanguage`, which judges one line: tells the neighbours of Kazakh and Russian apart.
 */
export function speechOf(text: string): Speech {
  const letters = count(text, /\p{L}/gu)
  const share = (pattern: RegExp) => count(text, pattern) / letters
  if (letters < FEWEST_LETTERS) return 'unclear'
  if (share(LATIN) > MOST_LATIN || share(FOREIGN) > MOST_FOREIGN) return 'other'
  if (share(KAZAKH) > LEAST_KAZAKH) return 'kk'
  if (share(SHARED) >= MOST_FOREIGN) return 'other'
  if (share(RUSSIAN) > LEAST_RUSSIAN) return 'ru'
  return letters < ENOUGH_FOR_RUSSIAN ? 'unclear' : 'other'
}

const FEWEST_LETTERS = 80 // two short lines: a heading alone may hold no letter that tells
const MOST_LATIN = 0.3 // of the letters; the most mixed Kazakh law has 2 in a hundred
const MOST_FOREIGN = 0.005 // of the letters; a name or a title in another language may be quoted
const LEAST_KAZAKH = 0.02 // of the letters; laws have 6 to 9 in a hundred
const LEAST_RUSSIAN = 0.006 // of the letters; Russian laws have 1.5 to 2.4 in a hundred
/** In fewer letters than this the rare letters of Russian may be missing by chance: a short law was taken for Bulgarian. */
const ENOUGH_FOR_RUSSIAN = 1_000

const LATIN = /[a-z]/gi
const KAZAKH = /[қғұәһ]/gi
const RUSSIAN = /[ыэё]/gi
/** Letters of Kazakh that its neighbours have too: Ukrainian and Belarusian, Kyrgyz and Tatar. */
const SHARED = /[іңөү]/gi
/** Letters of Ukrainian, Belarusian, Serbian, Macedonian, Tatar, Bashkir, Uzbek, Tajik. */
const FOREIGN = /[їєґўјљњћђџѓќҗҡҙҫҳҷ]/gi

/** How often a kind of letter comes. */
function count(text: string, pattern: RegExp): number {
  let found = 0
  for (const _ of text.matchAll(pattern)) found += 1
  return found
}
