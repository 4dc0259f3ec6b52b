/** A text without the letters from `start` to `end`, and without the blank that stood beside them. */
export function without(text: string, start: number, end: number): string {
  // One of two blanks goes with the words, and the one before a sign that closes: «орган , который» is no Russian.
  const left = text.slice(0, start)
  const right = text.slice(end)
  if (/^\s/.test(right) && (left === '' || /\s$/.test(left))) return left + right.slice(1)
  return /^(?:[,.;:)!?»]|$)/.test(right) ? left.replace(/\s$/, '') + right : left + right
}

/**
 * A text with other words from `start` to `end`. A mark that takes the place of a word stands right behind the word before
 * it, a word in the place of a mark apart from it: «а и б» and «а, б» are each other with «и» for the comma.
 */
export function withSubstituted(text: string, { start, end }: Stretch, by: string): string {
  const left = text.slice(0, start)
  const wasMark = MARK.test(text.slice(start, end))
  if (MARK.test(by) && !wasMark) return left.trimEnd() + by + text.slice(end)
  const gap = wasMark && !MARK.test(by) && /\S$/.test(left) ? ' ' : ''
  return left + gap + by + text.slice(end)
}

/** Code units from `start` up to `end`. */
interface Stretch {
  readonly start: number
  readonly end: number
}

// The marks that follow a word without a blank; a dash stands between two.
const MARK = /^[,.;:]/

/** A text with words put in at a place, set off by blanks unless punctuation stands there. */
export function withInserted(text: string, at: number, words: string): string {
  const left = text.slice(0, at)
  const right = text.slice(at)
  const gapBefore = left === '' || /[\s(«"]$/.test(left) || /^[\s,.;:)!?»]/.test(words) ? '' : ' '
  const gapAfter = right === '' || /^[\s,.;:)!?»]/.test(right) || /[\s(«]$/.test(words) ? '' : ' '
  return left + gapBefore + words + gapAfter + right
}

/** A text with words at its end, before the sign that ends it. */
export function withEnding(text: string, words: string): string {
  // A subparagraph that gains words still ends with its semicolon, unless the new words bring another sign.
  const sign = /[.;:,]$/.exec(text)?.[0] ?? ''
  const body = text.slice(0, text.length - sign.length)
  return withInserted(body, body.length, words) + (/[.;:,]$/.test(words) ? '' : sign)
}

/** Whether words are a mark that, named alone, means the one by which a line is closed. */
export function closesLines(words: string): boolean {
  return words === '.' || words === ';'
}
