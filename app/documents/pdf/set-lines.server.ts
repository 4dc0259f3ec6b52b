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
  const lines: { words: Piece[][]; width: number }[] = []
  let words: Piece[][] = []
  let [set, seen] = [0, 0] // points with the space at the end, and without it
  for (const piece of fitting(piecesOfWords(runs), width)) {
    const last = piece.at(-1)!
    const whole = sumOf(piece)
    const letters = whole - (last.text.endsWith(' ') ? spacesAfter(last) : 0)
    if (words.length > 0 && set + letters > width - (lines.length === 0 ? indent : 0)) {
      lines.push({ words, width: seen })
      ;[words, set] = [[], 0]
    }
    words.push(piece)
    seen = set + letters
    set += whole
  }
  lines.push({ words, width: words.length > 0 ? seen : 0 })
  return lines.map((line, at) => ({ ...line, first: at === 0, last: at === lines.length - 1 }))

  function piecesOfWords(all: readonly Run[]): Piece[][] {
    return wordsOf(all).map(word => word.map(run => ({ ...run, width: wide(run.text, run.look, size) })))
  }

  function fitting(all: readonly Piece[][], most: number): readonly Piece[][] {
    if (all.every(word => sumOf(word) <= most)) return all
    return all.flatMap(word => (sumOf(word) <= most ? [word] : lettersOf(word)))
  }

  function lettersOf(word: readonly Piece[]): Piece[][] {
    const letters = word.flatMap(run => Array.from(run.text, text => ({ ...run, text })))
    return letters.map(letter => [{ ...letter, width: wide(letter.text, letter.look, size) }])
  }

  function spacesAfter({ text, look: own }: Piece): number {
    return (text.length - text.trimEnd().length) * wide(' ', own, size)
  }
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
  const words = runs
    .map(({ text }) => text)
    .join('')
    .split(BREAKS)
  const [only] = runs
  if (only && runs.length === 1) return words.filter(Boolean).map(text => [{ ...only, text }])
  let [run, from] = [0, 0]
  return words.filter(Boolean).map(word => {
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

function sumOf(pieces: readonly Piece[]): number {
  let width = 0
  for (const piece of pieces) width += piece.width
  return width
}
