import type { Faces, Letters, Look } from '#app/documents/pdf/faces.server.ts'
import type { Line } from '#app/domain/paper/paper.ts'

/** Letters of one look on a line. */
export interface Piece {
  readonly letters: Letters
  readonly struck: boolean
}

/** A line as it is printed: its words with the spaces after them, and how wide it is without the last space, in points. */
export interface SetLine {
  readonly words: readonly (readonly Piece[])[]
  readonly width: number
  /** The first of its paragraph, which may be drawn in. */
  readonly first: boolean
  /** The last of its paragraph, which is not stretched. */
  readonly last: boolean
}

/** How wide lines may be, in points, and in which letters. */
export interface Measure {
  readonly letters: Faces['letters']
  readonly size: number
  readonly width: number
  /** How far the first line is drawn in. */
  readonly indent?: number
  /** All in bold or italics, as heads are. */
  readonly look?: Look
}

/**
 * A paragraph broken into lines, each as full as it can be. PDFKit breaks text of one look only, and parts «п/п»; here
 * looks change within a word, and a word that is wider than the line is cut.
 */
export function setLines(paragraph: Line, { letters, size, width, indent = 0, look }: Measure): SetLine[] {
  const runs = paragraph.map(({ text, bold, italic, struck = false }) => {
    const own = look ?? (bold ? 'bold' : italic ? 'italic' : 'regular')
    return { text: printable(text), look: own, struck }
  })
  const measured = (run: Run): Piece => ({ letters: letters(run.text, run.look), struck: run.struck })
  const words = wordsOf(runs)
    .map(word => word.map(measured))
    .flatMap(word => (widthOf(word) * size <= width ? [word] : signsOf(word).map(sign => [measured(sign)])))
  const lines: { words: Piece[][]; width: number }[] = [{ words: [], width: 0 }]
  let set = 0 // points of the line, with the space at its end
  for (const word of words) {
    const whole = widthOf(word) * size
    const seen = whole - word.at(-1)!.letters.spaces * size
    const room = width - set - (lines.length === 1 ? indent : 0)
    if (seen > room && lines.at(-1)!.words.length > 0) {
      lines.push({ words: [], width: 0 })
      set = 0
    }
    const line = lines.at(-1)!
    line.words.push(word)
    line.width = set + seen
    set += whole
  }
  return lines.map((line, at) => ({ ...line, first: at === 0, last: at === lines.length - 1 }))
}

interface Run {
  readonly text: string
  readonly look: Look
  readonly struck: boolean
}

/**
 * A letter and its mark as one sign, where there is one: the face has no marks that stand over letters. What is not
 * printed (control characters, soft hyphens, marks of width zero) is left out.
 */
function printable(text: string): string {
  const marked = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
  return marked.replace(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, '')
}

const WORDS = /[^ ]* +|[^ ]+/g
const PARTS = /(?<=\p{L}{3}[-/])(?=\p{L}{3})/u // of «қоғамдық-саяси», but not of «5-1)», «2026-11-22» and «п/п»

/** The words of a text with the spaces after them, each in the looks of its letters. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const whole = runs.map(({ text }) => text).join('')
  const words = (whole.match(WORDS) ?? []).flatMap(word => (/[-/]/.test(word) ? word.split(PARTS) : [word]))
  const [only] = runs
  if (only && runs.length === 1) return words.map(text => [{ ...only, text }])
  let [run, from] = [0, 0]
  return words.map(word => {
    const own: Run[] = []
    for (let left = word.length; left > 0;) {
      const { text, ...looks } = runs[run]!
      const part = text.slice(from, from + left)
      if (part !== '') own.push({ ...looks, text: part })
      left -= part.length
      from += part.length
      if (from === text.length) [run, from] = [run + 1, 0]
    }
    return own
  })
}

/** Every sign of a word by itself. */
function signsOf(word: readonly Piece[]): Run[] {
  return word.flatMap(({ letters: { text, look }, struck }) =>
    Array.from(text, sign => ({ text: sign, look, struck })),
  )
}

function widthOf(word: readonly Piece[]): number {
  return word.reduce((sum, { letters }) => sum + letters.width, 0)
}
