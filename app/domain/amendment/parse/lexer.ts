import { fold } from '#app/domain/structure/letters.ts'

/** A token of an amending sentence. `start` and `end` count UTF-16 code units of the line it stands in. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'number'; readonly number: string; readonly bracket: boolean }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'sign'; readonly sign: string }
)

/**
 * Cuts an amending sentence into words (folded, in small letters), numbers (`5-1`, with or without the closing bracket),
 * quoted texts and signs. White space is no token; every other letter belongs to exactly one.
 */
export function lex(line: string, close: Close = likelyClose): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const token = OPENING.includes(line.charAt(at)) ? quoteAt(line, at, close) : tokenAt(line, at)
    if (!token) {
      at += 1
      continue
    }
    tokens.push(token)
    at = token.end
  }
  return tokens
}

/**
 * The ways to cut a sentence, from the strict to the lenient: straight quotes that nest as the blanks around them tell,
 * then the likeliest ends, since real texts leave quotes open.
 */
export function lexings(line: string): readonly (readonly Token[])[] {
  return STRAIGHT.test(line) ? [lex(line, nestedClose), lex(line)] : [lex(line)]
}

/** Where the quote ends that begins at a place; nothing where no sign closes it. */
type Close = (line: string, start: number) => number | undefined

const STRAIGHT = /[“„"‟”]/
const BLANK = /\s/
const NUMBER = /\d+(?:-\d+)*/y
const ROMAN = /[IVXLCІХ]+(?:-\d+)?(?![\p{L}\d])/uy // «раздел IV», with Cyrillic letters that slipped in
const WORD = /\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*/uy
const OPENING = '«“„"‟'
const CLOSING = '»”"'

/** The token that begins at a letter; nothing where only a blank does. */
function tokenAt(line: string, start: number): Token | undefined {
  const sign = line.charAt(start)
  if (BLANK.test(sign)) return undefined
  const number = matchAt(NUMBER, line, start)
  if (number !== undefined) return numberAt(line, start, number)
  const roman = matchAt(ROMAN, line, start)
  if (roman !== undefined)
    return { kind: 'number', number: latin(roman), bracket: false, start, end: start + roman.length }
  const word = matchAt(WORD, line, start)
  if (word !== undefined) return { kind: 'word', word: plain(word), start, end: start + word.length }
  return { kind: 'sign', sign: fold(sign), start, end: start + 1 }
}

/** A word as the grammars know it: one script, small letters, е for ё. */
export function plain(word: string): string {
  return fold(word).toLowerCase().replaceAll('ё', 'е')
}

/** A Roman number in Latin letters, whatever it was typed in. */
function latin(roman: string): string {
  return roman.replaceAll('І', 'I').replaceAll('Х', 'X')
}

/** A number with the bracket or the hyphen that belongs to it. */
function numberAt(line: string, start: number, digits: string): Token {
  const end = start + digits.length
  const bracket = line.charAt(end) === ')'
  // «3-бап»: the dash belongs to neither.
  const glued = /^[-‐‑–]\p{L}/u.test(line.slice(end, end + 2))
  return { kind: 'number', number: digits, bracket, start, end: bracket || glued ? end + 1 : end }
}

/**
 * A quoted text; where nothing closes it, the quote mark is a sign like others, and the sentence is not
 * understood.
 */
function quoteAt(line: string, start: number, close: Close): Token {
  // Guillemets show by themselves which of them belong together; only straight quotes need a rule.
  const guillemet = line.charAt(start) === '«'
  const end = guillemet ? (balancedClose(line, start) ?? likelyClose(line, start)) : close(line, start)
  return end === undefined
    ? { kind: 'sign', sign: '"', start, end: start + 1 }
    : { kind: 'quote', text: line.slice(start + 1, end), start, end: end + 1 }
}

/** Guillemets nest: the close that belongs to the opening one, unless the line leaves one open. */
function balancedClose(line: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at < line.length; at += 1) {
    const sign = line.charAt(at)
    if (sign === '«') depth += 1
    if (sign === '»') depth -= 1
    if (depth === 0) return at
  }
  return undefined
}

/** Straight quotes nest by what stands beside them: before a word and behind a blank they open, else they close. */
function nestedClose(line: string, start: number): number | undefined {
  let depth = 1
  for (let at = start + 1; at < line.length; at += 1) {
    if (!STRAIGHT.test(line.charAt(at))) continue
    const opens = /[\s(«"„“]/.test(line.charAt(at - 1)) && /[\p{L}\p{N}("„“]/u.test(line.charAt(at + 1))
    depth += opens ? 1 : -1
    if (depth === 0) return at
  }
  return undefined
}

/** Where quotes do not nest: the first close after which the sentence can go on. */
function likelyClose(line: string, start: number): number | undefined {
  for (let at = start + 1; at < line.length; at += 1) {
    if (CLOSING.includes(line.charAt(at)) && CONTINUES.test(line.slice(at + 1))) return at
  }
  return undefined
}

const CONTINUES =
  /^\s*(?:$|[;.:,)]|(?:и|или|заменить|исключить|дополнить|соответственно|словами?|цифр|в следующей|деген|және|мен|пен|бен|тиісінше)(?![\p{L}]))/iu

/** What a sticky pattern matches at a place, without cutting the text. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
