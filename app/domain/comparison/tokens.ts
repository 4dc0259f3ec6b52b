import { doubled, intern, lexiconOf } from '#app/domain/comparison/lexicon.ts'
import type { Lexicon } from '#app/domain/comparison/lexicon.ts'

/**
 * The tokens of two texts in the order they were cut: words of any alphabet, numbers with their dashes (`5-1)`,
 * `7-1-бап`, `2-тармақтың`), dates (`01.07.2021`), number signs, punctuation. White space is no token.
 * Offsets are UTF-16 code units in the text of the token's side.
 */
export interface Tokens {
  readonly lexicon: Lexicon
  ids: Int32Array
  starts: Int32Array
  ends: Int32Array
  count: number
}

const SPACE = 1
const LETTER = 2
const DIGIT = 3
const SIGN = 4
const JOINER = 5 // an apostrophe or a hyphen joins words: 7-1-бап, об'єкт
const POINT = 6 // a point joins digits only: 14.1.54, 01.07.2021, 0,5

const KINDS = new Uint8Array(0x10000) // filled as letters turn up, see TRAITS in lexicon.ts
const OPEN = 0x28
const CLOSE = 0x29
const LONGEST_LETTER_MARK = 3 // «а)», «iv)» at the head of a provision

/** An empty store for the tokens of two texts; source 0 is the older, source 1 the newer one. */
export function tokensOf(before: string, after: string): Tokens {
  const empty = () => new Int32Array(512)
  return { lexicon: lexiconOf(before, after), ids: empty(), starts: empty(), ends: empty(), count: 0 }
}

/** Cuts [start, end) of a source into tokens and appends them; gives back the sum of their weights. */
export function tokenise(
  tokens: Tokens,
  source: number,
  { start, end }: { start: number; end: number },
): number {
  const text = tokens.lexicon.texts[source]!
  const range = { start, end }
  let depth = 0 // open brackets: the «)» of «5-1)» belongs to the number only where none was opened
  let weight = 0
  for (let at = start; at < end; at = range.end) {
    const code = text.charCodeAt(at)
    const kind = kindOf(code)
    range.start = at
    range.end = at + 1
    if (kind === SPACE) continue
    if (kind === LETTER || kind === DIGIT) {
      range.end = wordEnd(text, at, end)
      if (depth === 0 && closesNumber(text, range, end)) range.end++
    } else if (code === OPEN) depth++
    else if (code === CLOSE && depth > 0) depth--
    weight += append(tokens, source, range)
  }
  return weight
}

/** Whether a code unit is part of a word: a letter, a digit, or a mark on one. */
export function isWordCode(code: number): boolean {
  const kind = kindOf(code)
  return kind === LETTER || kind === DIGIT
}

/** Whether a code unit is white space, line ends included. */
export function isSpaceCode(code: number): boolean {
  return kindOf(code) === SPACE
}

function kindOf(code: number): number {
  return KINDS[code] || (KINDS[code] = kindOfSign(String.fromCharCode(code)))
}

function kindOfSign(sign: string): number {
  // Half of a surrogate pair is taken for a letter, so that no pair is ever cut; so are the invisible letters.
  if (/[\p{L}\p{M}_№\ud800-\udfff\u00ad\u200b-\u200f\u2060\ufeff]/u.test(sign)) return LETTER
  if (/\s/.test(sign)) return SPACE
  if (/\p{N}/u.test(sign)) return DIGIT
  if (/['’ʼ‑‐-]/.test(sign)) return JOINER
  return /[.,/:]/.test(sign) ? POINT : SIGN
}

function wordEnd(text: string, from: number, to: number): number {
  let last = DIGIT
  for (let at = from; at < to; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT) last = kind
    else if (at + 1 >= to || !joins(kind, last, kindOf(text.charCodeAt(at + 1)))) return at
  }
  return to
}

function joins(kind: number, last: number, next: number): boolean {
  if (kind === JOINER) return next === LETTER || next === DIGIT
  return kind === POINT && last === DIGIT && next === DIGIT
}

function closesNumber(text: string, word: { start: number; end: number }, to: number): boolean {
  if (word.end >= to || text.charCodeAt(word.end) !== CLOSE) return false
  return word.end - word.start <= LONGEST_LETTER_MARK || kindOf(text.charCodeAt(word.start)) === DIGIT
}

function append(tokens: Tokens, source: number, range: { start: number; end: number }): number {
  if (tokens.count === tokens.ids.length) widen(tokens)
  const id = intern(tokens.lexicon, source, range)
  const index = tokens.count++
  tokens.ids[index] = id
  tokens.starts[index] = range.start
  tokens.ends[index] = range.end
  return tokens.lexicon.weights[id]!
}

function widen(tokens: Tokens): void {
  tokens.ids = doubled(tokens.ids)
  tokens.starts = doubled(tokens.starts)
  tokens.ends = doubled(tokens.ends)
}
