import { fold } from '#app/domain/structure/letters.ts'

// A table look-up a letter, since tokens are cut at ten to twenty times the speed of a regular expression. The facts come
// from Unicode properties and from `fold`, so that there is one truth about what looks alike.

// What a code unit is, in the four low bits.
export const KIND = 15
export const SPACE = 1
export const SIGN = 2
export const JOINER = 3 // an apostrophe or a hyphen joins words: 7-1-бап, об'єкт
export const POINT = 4 // a point joins digits only: 14.1.54, 01.07.2021, 0,5
export const IN_WORD = 8 // the bit of letters and digits
export const LETTER = 8
export const DIGIT = 9

// What folding does to it.
const FOLDS = 16 // never compared as printed: a quote, a dash, a combining mark
const LATIN = 32 // has no Cyrillic look-alike
const LATIN_LOOKALIKE = 64
const CYRILLIC_LOOKALIKE = 128

// Learned as code units turn up: asking for all 65,536 would cost every cold start.
const KNOWN = new Uint8Array(0x10000)

/** What a UTF-16 code unit is to a comparison: its kind and what folding does to it. */
export function characterOf(code: number): number {
  return KNOWN[code]! || learn(code)
}

/** Whether a code unit is white space, line ends included. */
export function isSpaceCode(code: number): boolean {
  return (characterOf(code) & KIND) === SPACE
}

/**
 * Whether a word of which these characters were seen (or-ed together) may have to be spelled in other letters to be
 * compared: Latin look-alikes alone may be Cyrillic, and a Latin word may hold a Cyrillic letter.
 */
export function mustBeSpelled(seen: number): boolean {
  if (seen & FOLDS) return true
  return seen & LATIN ? (seen & CYRILLIC_LOOKALIKE) !== 0 : (seen & LATIN_LOOKALIKE) !== 0
}

// What a sign standing by itself is compared as; 0 where not known yet.
const PLAIN = new Uint16Array(0x10000)

/** The code unit that stands for all signs of a kind: «, “ and " are one; itself where no single one does. */
export function plainSignOf(code: number): number {
  return PLAIN[code]! || learnPlain(code)
}

/** Asks `fold` once what a sign looks like. */
function learnPlain(code: number): number {
  const folded = fold(String.fromCharCode(code))
  return (PLAIN[code] = folded.length === 1 ? folded.charCodeAt(0) : code)
}

/**
 * Kind and traits of a sign in one number, learned once. A function of its own: with this in its body `characterOf` is
 * not inlined, and cutting tokens takes twice as long.
 */
function learn(code: number): number {
  const sign = String.fromCharCode(code)
  return (KNOWN[code] = kindOf(sign) | traitsOf(sign))
}

/** What part a sign plays in a token, by its Unicode properties. */
function kindOf(sign: string): number {
  // Half of a surrogate pair is taken for a letter, so that no pair is ever cut; so are the invisible letters.
  if (/[\p{L}\p{M}_№\ud800-\udfff\u00ad\u200b-\u200f\u2060]/u.test(sign)) return LETTER
  if (/\s/.test(sign)) return SPACE
  if (/\p{N}/u.test(sign)) return DIGIT
  if (/['’ʼ‑‐-]/.test(sign)) return JOINER
  return /[.,/:]/.test(sign) ? POINT : SIGN
}

/**
 * What folding does to a sign. A Cyrillic look-alike shows beside a Latin V: there folding spells it in Latin, «VІ».
 */
function traitsOf(sign: string): number {
  const folded = fold(sign)
  if (/\p{Script=Latin}/u.test(sign)) return folded === sign ? LATIN : LATIN_LOOKALIKE
  if (folded !== sign || /\p{M}/u.test(sign)) return FOLDS
  return fold(`V${sign}`) === `V${sign}` ? 0 : CYRILLIC_LOOKALIKE
}
