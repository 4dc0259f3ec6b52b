/**
 * The text in the letters by which texts are compared: Latin look-alikes inside a Cyrillic word become Cyrillic
 * (4.7 % of the words of the official Kazakh Religion Law mix the two), quotes, dashes, blanks and number signs become
 * one kind each, combined letters are composed (NFC), soft hyphens and zero-width letters are left out.
 * Case is kept. For matching only: stored text is never replaced by its folded form.
 */
export function fold(text: string): string {
  const composed = DISJOINED.test(text) ? text.replace(INVISIBLE, '').normalize('NFC') : text
  let folded = ''
  let copied = 0
  for (let at = 0; at < composed.length; at += 1) {
    // Nearly every letter is passed here.
    const code = composed.charCodeAt(at)
    if (STOPS[code] === 0) continue
    if (KINDS[code] === SIGN) {
      folded += composed.slice(copied, at) + (SIGNS.get(code) ?? '')
      copied = at + 1
      continue
    }
    const start = wordStart(composed, at, copied)
    const end = wordEnd(composed, at)
    const word = foldWord(composed, start, end)
    if (word !== undefined) {
      folded += composed.slice(copied, start) + word
      copied = end
    }
    at = end - 1
  }
  return copied === 0 ? composed : folded + composed.slice(copied)
}

/** Whether two texts are the same, whatever letters they are printed in. */
export function sameLetters(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other)
}

/** Whether two texts are the same words, whatever their letters, their case and the signs between them. */
export function sameWords(one: string, other: string): boolean {
  return one === other || foldedWords(one).join(' ') === foldedWords(other).join(' ')
}

/** The words of a text in small folded letters, numbers among them and signs left out: how texts are searched. */
export function foldedWords(text: string): readonly string[] {
  return (
    fold(text)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? []
  )
}

/** Whether a text holds nothing that is seen: blanks, and letters without width, as web pages leave them on lines of their own. */
export function isUnseen(text: string): boolean {
  return !SEEN.test(text)
}

const SEEN = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/

// A word with a soft hyphen or a letter without width in it is still one word, of one script.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
// These, and «й» typed as «и» with a breve, as some keyboards and PDF files have it.
const DISJOINED = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/

const PLAIN = 0
const SIGN = 1
const LATIN = 2 // has no Cyrillic look-alike
const LATIN_LOOKALIKE = 3
const CYRILLIC = 4 // has no Latin look-alike
const CYRILLIC_LOOKALIKE = 5

// In Kazakh print a Latin «Y» stands for «Ү», a small «y» for «у»: so they look.
const LOOKALIKES: readonly (readonly [latin: string, cyrillic: string])[] = [
  ...pairs('AaBCcEeHhIiKMOoPpSsTXxyY', 'АаВСсЕеНһІіКМОоРрЅѕТХхуҮ'),
  ...pairs('ƏəƟɵJj', 'ӘәӨөЈј'),
]
const TO_CYRILLIC = new Map(LOOKALIKES)
const TO_LATIN = new Map(LOOKALIKES.map(([latin, cyrillic]) => [cyrillic, latin]))

// One sign for each kind. The same act has straight quotes on one official site and guillemets on the other.
const SIGNS = new Map<number, string>([
  ...signs('«»„“”‟‹›″', '"'),
  ...signs('‘’‚‛ʼ′`´', "'"),
  ...signs('‐‑‒–—―−', '-'),
  ...signs(
    '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
    ' ',
  ),
  ...signs('№', 'N'),
  ...signs('…', '...'),
])

/** The kind of each code unit, one byte each. */
const KINDS = kinds()
// Where to stop and look: Cyrillic letters alone are as they should be.
const STOPS = KINDS.map(kind => (kind === PLAIN || kind >= CYRILLIC ? 0 : 1))

/** The kind of the letter at a place. */
function kindAt(text: string, at: number): number {
  return KINDS[text.charCodeAt(at)] ?? PLAIN
}

/** Where the word around a letter begins; not before `least`, up to where all is folded. */
function wordStart(text: string, at: number, least: number): number {
  let start = at
  while (start > least && kindAt(text, start - 1) > SIGN) start -= 1
  return start
}

/** Where the word around a letter ends. */
function wordEnd(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && kindAt(text, end) > SIGN) end += 1
  return end
}

/** The word in one script; nothing where it is already. */
function foldWord(text: string, start: number, end: number): string | undefined {
  let seen = 0
  for (let at = start; at < end; at += 1) seen |= 1 << kindAt(text, at)
  if (seen & (1 << LATIN)) {
    // «VІ»: a Latin word or a Roman number with a Cyrillic letter that slipped in.
    const slipped = seen & (1 << CYRILLIC_LOOKALIKE) && !(seen & (1 << CYRILLIC))
    return slipped ? mapped(text.slice(start, end), TO_LATIN) : undefined
  }
  return seen & (1 << LATIN_LOOKALIKE) ? mapped(text.slice(start, end), TO_CYRILLIC) : undefined
}

/** A word in the letters of the other script; what has no look-alike stays. */
function mapped(word: string, table: ReadonlyMap<string, string>): string {
  let result = ''
  for (const letter of word) result += table.get(letter) ?? letter
  return result
}

/** The kind of every letter, so that a text of megabytes is gone through with one look-up a letter. */
function kinds(): Uint8Array {
  const table = new Uint8Array(0x10000)
  for (let code = 0x41; code <= 0x24f; code += 1)
    if (/\p{L}/u.test(String.fromCharCode(code))) table[code] = LATIN
  for (let code = 0x400; code <= 0x52f; code += 1)
    if (/\p{L}/u.test(String.fromCharCode(code))) table[code] = CYRILLIC
  for (const [latin, cyrillic] of LOOKALIKES) {
    table[latin.charCodeAt(0)] = LATIN_LOOKALIKE
    table[cyrillic.charCodeAt(0)] = CYRILLIC_LOOKALIKE
  }
  for (const code of SIGNS.keys()) table[code] = SIGN
  return table
}

/** Letters that look alike, from two lists written in the same order. */
function pairs(latin: string, cyrillic: string): (readonly [string, string])[] {
  return [...latin].map((letter, index) => [letter, cyrillic.charAt(index)] as const)
}

/** The one sign that stands for several. */
function signs(letters: string, sign: string): (readonly [number, string])[] {
  return [...letters].map(letter => [letter.charCodeAt(0), sign] as const)
}
