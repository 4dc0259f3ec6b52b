import { isUnseen } from '#app/domain/structure/letters.ts'

/** One printed line, without the blanks around it. Offsets count UTF-16 code units of the text read. */
export interface Line {
  readonly start: number
  readonly text: string
  /** What is unseen between the line before and this one, line ends included. */
  readonly before: string
  /** Blanks between the last letter and the line end. */
  readonly after: string
  /** Counted from 1, empty lines too, as an editor counts them. */
  readonly row: number
}

/** All lines of a text that hold a letter or a sign, and the white space after the last one. */
export function splitLines(text: string): { readonly lines: readonly Line[]; readonly tail: string } {
  const lines: Line[] = []
  let copied = 0
  let row = 1
  for (const { 0: printed, index } of text.matchAll(PRINTED_LINE)) {
    if (isUnseen(printed)) continue
    const bare = printed.trim()
    const start = index + printed.length - printed.trimStart().length
    const before = text.slice(copied, start)
    row += lineEnds(before)
    copied = index + printed.length
    lines.push({ start, text: bare, before, after: text.slice(start + bare.length, copied), row })
  }
  return { lines, tail: text.slice(copied) }
}

const PRINTED_LINE = /[^\r\n]+/g

/** `\r\n` is one line end, a lone `\r` too. */
function lineEnds(blank: string): number {
  let count = 0
  for (let at = 0; at < blank.length; at += 1) {
    const code = blank.charCodeAt(at)
    if (code === 0x0a || (code === 0x0d && blank.charCodeAt(at + 1) !== 0x0a)) count += 1
  }
  return count
}
