import type { Language } from '#app/domain/structure/act.ts'

/**
 * The language a text is in, by its letters: Kazakh and Russian as themselves, any other as `other`.
 * Nothing where the text is too short to tell (below 60 letters) or mixes languages. Looks at the first 600 letters.
 */
export function languageOf(text: string): Language | 'other' | undefined {
  const { cyrillic, latin, kazakh, ukrainian, dotted, other } = count(text)
  const all = cyrillic + latin + other
  if (all < ENOUGH_LETTERS) return undefined
  if (latin + other > cyrillic * 2) return 'other'
  if (latin + other > cyrillic / 2) return undefined
  if (kazakh >= cyrillic * KAZAKH_SHARE) return 'kk'
  if (kazakh > 0) return undefined
  if (ukrainian >= cyrillic * UKRAINIAN_SHARE) return 'other'
  return ukrainian === 0 && dotted === 0 ? 'ru' : undefined
}

const ENOUGH_LETTERS = 60
const MOST_LETTERS = 600
const KAZAKH_SHARE = 0.03 // real Kazakh has 8 to 15 %; a Kazakh name in a Russian sentence less
const UKRAINIAN_SHARE = 0.01

function count(text: string) {
  const counts = { cyrillic: 0, latin: 0, kazakh: 0, ukrainian: 0, dotted: 0, other: 0 }
  const end = Math.min(text.length, MOST_LETTERS)
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 0x41) continue
    if (code < 0x250) counts.latin += isLatin(code) ? 1 : 0
    else if (code >= 0x400 && code < 0x530) {
      counts.cyrillic += 1
      if (KAZAKH.has(code)) counts.kazakh += 1
      else if (UKRAINIAN.has(code)) counts.ukrainian += 1
      else if (code === DOTTED_SMALL || code === DOTTED_CAPITAL) counts.dotted += 1
    } else if (code < 0x2000 || code >= 0x3040) counts.other += 1
  }
  return counts
}

const KAZAKH = codes('әғқңөұүһӘҒҚҢӨҰҮҺ')
const UKRAINIAN = codes('їєґЇЄҐ')
const DOTTED_SMALL = 0x456 // «і», Kazakh and Ukrainian alike
const DOTTED_CAPITAL = 0x406

function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0
}

function codes(letters: string): ReadonlySet<number> {
  return new Set([...letters].map(letter => letter.charCodeAt(0)))
}
