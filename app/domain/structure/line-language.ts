import type { Language } from '#app/domain/structure/act.ts'

/**
 * The language a line is in, as far as so few letters tell: Kazakh and Russian as themselves, any other as `other`.
 * Nothing where it is too short (below 60 letters) or mixes languages. Looks at the first 600 letters.
 * Unlike `speechOf`, which judges a whole text by how often its letters come, this goes by which letters there are.
 */
export function lineLanguage(text: string): Language | 'other' | undefined {
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

/** Fewer letters than this may be a name or a number in any language. */
const ENOUGH_LETTERS = 60
/** More letters would not change the answer. */
const MOST_LETTERS = 600
const KAZAKH_SHARE = 0.03 // real Kazakh has 8 to 15 %; a Kazakh name in a Russian sentence less
const UKRAINIAN_SHARE = 0.01

/** How many letters of each kind the beginning of a line has. */
function count(text: string) {
  const counts = new Uint32Array(7)
  const end = Math.min(text.length, MOST_LETTERS)
  for (let at = 0; at < end; at += 1) {
    const kind = KINDS[text.charCodeAt(at)] ?? SIGN
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  const of = (kind: number) => counts[kind] ?? 0
  return {
    cyrillic: of(CYRILLIC) + of(KAZAKH) + of(UKRAINIAN) + of(DOTTED),
    latin: of(LATIN),
    other: of(OTHER),
    kazakh: of(KAZAKH),
    ukrainian: of(UKRAINIAN),
    dotted: of(DOTTED),
  }
}

const SIGN = 0
const LATIN = 1
const CYRILLIC = 2
const KAZAKH = 3
const UKRAINIAN = 4
const DOTTED = 5 // «і», Kazakh and Ukrainian alike
const OTHER = 6

const KINDS = kinds()

/** The kind of every code unit, made once: a text is judged line by line, and a code has thousands of them. */
function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x41; code < 0xd800; code += 1) {
    if (/\p{L}/u.test(String.fromCharCode(code))) table[code] = code < 0x250 ? LATIN : OTHER
  }
  table.fill(CYRILLIC, 0x400, 0x530)
  for (const [letters, kind] of [
    ['әғқңөұүһ', KAZAKH],
    ['їєґ', UKRAINIAN],
    ['і', DOTTED],
  ] as const) {
    for (const letter of letters + letters.toUpperCase()) table[letter.charCodeAt(0)] = kind
  }
  return table
}
