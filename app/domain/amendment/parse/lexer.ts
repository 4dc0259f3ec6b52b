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
export function lex(line: string, straight: Closes = likelyCloses): readonly Token[] {
  const close = closes(line, straight)
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
  return STRAIGHT.test(line) ? [lex(line, nestedCloses), lex(line)] : [lex(line)]
}

/**
 * Where the quote ends that begins at a place; nothing where no sign closes it. Asked from left to right: a line may
 * open thousands of quotes and close none, so it is gone through once for all of them.
 */
type Close = (start: number) => number | undefined
type Closes = (line: string) => Close

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
  const end = close(start)
  return end === undefined
    ? { kind: 'sign', sign: '"', start, end: start + 1 }
    : { kind: 'quote', text: line.slice(start + 1, end), start, end: end + 1 }
}

/** The ends of all quotes: guillemets show by themselves which belong together, only straight quotes need a rule. */
function closes(line: string, straight: Closes): Close {
  const balanced = nesting(line, /[«»]/g, at => line.charAt(at) === '«')
  // Guillemets nest, unless the line leaves one open.
  const likely = likelyCloses(line)
  const other = straight(line)
  return start => (line.charAt(start) === '«' ? (balanced(start) ?? likely(start)) : other(start))
}

/** Straight quotes nest by what stands beside them: before a word and behind a blank they open, else they close. */
function nestedCloses(line: string): Close {
  return nesting(
    line,
    /[“„"‟”]/g,
    at => /[\s(«"„“]/.test(line.charAt(at - 1)) && /[\p{L}\p{N}("„“]/u.test(line.charAt(at + 1)),
  )
}

/** Where marks nest: the first mark behind which fewer quotes are open than behind the one that is asked about. */
function nesting(line: string, marks: RegExp, opens: (at: number) => boolean): Close {
  let ends: ReadonlyMap<number, number | undefined> | undefined
  return start => (ends ??= nested(line, marks, opens)).get(start)
}

/** For every mark the one that closes it, found from the end of the line. */
function nested(
  line: string,
  marks: RegExp,
  opens: (at: number) => boolean,
): ReadonlyMap<number, number | undefined> {
  const ends = new Map<number, number | undefined>()
  const nearest = new Map<number, number>() // by how many quotes are open behind it
  let depth = 0
  for (const { index } of [...line.matchAll(marks)].reverse()) {
    ends.set(index, nearest.get(depth - 1))
    nearest.set(depth, index)
    depth += opens(index) ? -1 : 1
  }
  return ends
}

/** Where quotes do not nest: the first close after which the sentence can go on. */
function likelyCloses(line: string): Close {
  let found: number | undefined = -1
  return start => {
    // What was found closes every quote that begins before it.
    if (found !== undefined && found <= start) found = likelyClose(line, start)
    return found
  }
}

function likelyClose(line: string, start: number): number | undefined {
  for (let at = start + 1; at < line.length; at += 1) {
    if (CLOSING.includes(line.charAt(at)) && matchAt(CONTINUES, line, at + 1) !== undefined) return at
  }
  return undefined
}

const CONTINUES =
  /\s*(?:$|[;.:,)]|(?:и|или|заменить|исключить|дополнить|соответственно|словами?|цифр|в следующей|деген|және|мен|пен|бен|тиісінше)(?![\p{L}]))/iuy

/** What a sticky pattern matches at a place, without cutting the text. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
