// Where words begin and end in a line of law. A compound is one word, and brackets and quotes go with what they enclose,
// so that what a sentence quotes can be read by itself.

/** A letter or a digit of any alphabet. */
export const WORD = /[\p{L}\p{N}]/u

/** Whether a letter at a place belongs to a word, a hyphen inside a compound included. */
export function joins(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return WORD.test(sign) || (sign === '-' && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at + 1)))
}

/** Where the word before a place begins; nothing at the start of the text. */
export function wordBefore(text: string, at: number): number | undefined {
  let from = at
  while (from > 0 && !WORD.test(text.charAt(from - 1))) from -= 1
  if (from === 0) return at > 0 && text.slice(0, at).trim() !== '' ? 0 : undefined
  while (from > 0 && joins(text, from - 1)) from -= 1
  while (from > 0 && /[(«"]/.test(text.charAt(from - 1))) from -= 1
  return from
}

/** Where the word after a place ends; nothing at the end of the text. */
export function wordAfter(text: string, at: number): number | undefined {
  let to = at
  while (to < text.length && !WORD.test(text.charAt(to))) to += 1
  if (to === text.length)
    return at < text.length && text.slice(at).trim() !== '' ? text.trimEnd().length : undefined
  while (to < text.length && joins(text, to)) to += 1
  while (to < text.length && /[)»"]/.test(text.charAt(to))) to += 1
  return to
}
