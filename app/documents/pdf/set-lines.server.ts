import type { Line } from '#app/domain/paper/paper.ts'

/** The looks of letters in papers. */
export type Look = 'regular' | 'bold' | 'italic'

/** Letters of one look on a line; widths are points. */
export interface Piece {
  readonly text: string
  readonly look: Look
  readonly struck: boolean
  readonly width: number
}

/** A line as it is printed: its words with the spaces after them, and how wide it is without the last space. */
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
  /** How wide letters are: PDFKit keeps the widths of words. */
  readonly wide: (text: string, look: Look, size: number) => number
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
export function setLines(paragraph: Line, { wide, size, width, indent = 0, look }: Measure): SetLine[] {
  const runs = paragraph.map(({ text, bold, italic, struck = false }) => {
    const own = look ?? (bold ? 'bold' : italic ? 'italic' : 'regular')
    return { text: printable(text), look: own, struck }
  })
  const measured = (run: Run): Piece => ({ ...run, width: wide(run.text, run.look, size) })
  const words = wordsOf(runs)
    .map(word => word.map(measured))
    .flatMap(word => (sumOf(word) <= width ? [word] : lettersOf(word).map(letter => [measured(letter)])))
  const lines: { words: Piece[][]; width: number }[] = [{ words: [], width: 0 }]
  let set = 0 // points of the line, with the space at its end
  for (const word of words) {
    const { text, look: own } = word.at(-1)!
    const spaces = text.length - text.trimEnd().length
    const letters = sumOf(word) - (spaces > 0 ? spaces * wide(' ', own, size) : 0)
    const room = width - set - (lines.length === 1 ? indent : 0)
    if (letters > room && lines.at(-1)!.words.length > 0) {
      lines.push({ words: [], width: 0 })
      set = 0
    }
    const line = lines.at(-1)!
    line.words.push(word)
    line.width = set + letters
    set += sumOf(word)
  }
  return lines.map((line, at) => ({ ...line, first: at === 0, last: at === lines.length - 1 }))
}

type Run = Omit<Piece, 'width'>

/**
 * A letter and its mark as one sign, where there is one: the face has no marks that stand over letters. What is not
 * printed (control characters, soft hyphens, marks of width zero) is left out.
 */
function printable(text: string): string {
  const marked = /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
  return marked.replace(/[\p{Cc}\u00ad\u200b-\u200f\u2028-\u202e\u2060\ufeff]/gu, '')
}

// After spaces; «қоғамдық-саяси» after its hyphen too, but not «5-1)», «2026-11-22» and «п/п».
const BREAKS = /(?<= )(?! )|(?<=\p{L}{3}[-/])(?=\p{L}{3})/u

/** The words of a text with the spaces after them, each in the looks of its letters. */
function wordsOf(runs: readonly Run[]): Run[][] {
  const whole = runs.map(({ text }) => text).join('')
  let [run, from] = [0, 0]
  return whole
    .split(BREAKS)
    .filter(Boolean)
    .map(word => {
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

function lettersOf(word: readonly Run[]): Run[] {
  return word.flatMap(run => Array.from(run.text, text => ({ ...run, text })))
}

function sumOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}
