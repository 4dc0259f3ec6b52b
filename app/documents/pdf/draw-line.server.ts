import { rounded, type Faces, type Look } from '#app/documents/pdf/faces.server.ts'
import type { Piece, SetLine } from '#app/documents/pdf/set-lines.server.ts'

/** Where a line is printed: its base is at `y` points from the upper edge; `stretch` is added between words. */
export interface Printing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly stretch?: number
}

/**
 * A line in the language of pages. PDFKit would write each stretch of a look by itself, measured anew, with its own
 * place and matrices, which takes three times as long; here what the letters of a word are is known, and words of a
 * line follow each other. The page stands on its head in PDFKit, and letters are turned up again.
 */
export function drawnLine(
  { words }: SetLine,
  { x, y, size, stretch = 0 }: Printing,
  named: Faces['named'],
): string {
  if (words.length === 0) return ''
  const gap = stretch > 0 ? rounded((-stretch / size) * 1000) : ''
  let drawn = `BT 1 0 0 -1 ${rounded(x)} ${rounded(y)} Tm`
  let look: Look | null = null
  for (const word of words) {
    for (const { letters } of word) {
      if (letters.look !== look) drawn += `${look ? ']TJ' : ''} /${named(letters.look)} ${size} Tf [`
      look = letters.look
      drawn += letters.shown
    }
    if (word.at(-1)!.letters.spaces > 0) drawn += gap
  }
  return `${drawn}]TJ ET\n${struckOut(words.flat(), { x, y, size })}`
}

const STRIKE = 0.27 // of the size above the base: the middle of small letters

/** Strokes through the struck letters of a line that is not stretched; the space after them is not struck. */
function struckOut(pieces: readonly Piece[], { x, y, size }: Printing): string {
  const middle = rounded(y - size * STRIKE)
  let [strokes, at, from] = ['', x, x]
  pieces.forEach(({ letters, struck }, index) => {
    if (!struck) {
      at += letters.width * size
      return
    }
    if (!pieces[index - 1]?.struck) from = at
    at += letters.width * size
    if (pieces[index + 1]?.struck) return
    strokes += `${rounded(from)} ${middle} m ${rounded(at - letters.spaces * size)} ${middle} l S\n`
  })
  return strokes
}
