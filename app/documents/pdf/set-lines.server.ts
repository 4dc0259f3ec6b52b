import type { Line } from '#app/domain/paper/paper.ts'
import type { Face, Faces } from '#app/documents/pdf/faces.server.ts'

/** Letters of one look on a line. */
export interface Piece {
  readonly face: Face
  readonly text: string
  readonly struck: boolean
}

/** A line as it is printed; widths are points. */
export interface SetLine {
  readonly pieces: readonly Piece[]
  readonly width: number
  /** Between words: what is stretched where both edges are even. */
  readonly spaces: number
  /** The first of its paragraph, which may be drawn in. */
  readonly first: boolean
  /** The last of its paragraph, which is not stretched. */
  readonly last: boolean
}

/** How wide lines may be, in points, and in which letters. */
export interface Measure {
  readonly faces: Faces
  readonly size: number
  readonly width: number
  /** How far the first line is drawn in. */
  readonly indent?: number
  /** All in bold or italics, as heads are. */
  readonly look?: 'bold' | 'italic'
}

/** A paragraph broken into lines, each as full as it can be. A word that is wider than the line is cut. */
export function setLines(paragraph: Line, measure: Measure): SetLine[] {
  const runs = paragraph.map(({ text, bold, italic, struck }) => ({
    text: composed(text),
    face: measure.faces[measure.look ?? (bold ? 'bold' : italic ? 'italic' : 'regular')],
    struck: struck ?? false,
  }))
  const text = runs.map(run => run.text).join('')
  const breaks = breaksOf(runs, text, measure)
  return breaks.map(({ from, to, width }, at) => ({
    ...{ pieces: piecesOf(runs, from, to), width: (width * measure.size) / 1000 },
    ...{ spaces: spacesIn(text, from, to), first: at === 0, last: at === breaks.length - 1 },
  }))
}

type Run = Piece

/** A letter and its mark as one sign, where there is one: the face has no marks that stand over letters. */
function composed(text: string): string {
  return /[\u0300-\u036f]/.test(text) ? text.normalize('NFC') : text
}

interface Break {
  readonly from: number
  readonly to: number
  /** Thousandths of the size of the letters. */
  readonly width: number
}

const SPACE = 0x20
const HYPHEN = 0x2d
const SLASH = 0x2f

function breaksOf(
  runs: readonly Run[],
  text: string,
  { size, width, indent = 0 }: Measure,
): readonly Break[] {
  const breaks: Break[] = []
  const ends = endsOf(runs)
  let run = 0
  let [from, set] = [0, 0]
  let [chance, chanceSet] = [-1, 0]
  let most = ((width - indent) * 1000) / size
  const end = (to: number, lineWidth: number) => {
    breaks.push({ from, to, width: lineWidth })
    from = to
    while (text.charCodeAt(from) === SPACE) from++
    most = (width * 1000) / size
    while (run > 0 && from < ends[run - 1]!) run--
    ;[set, chance] = [0, -1]
    return from
  }
  for (let at = 0; at < text.length;) {
    while (at >= ends[run]!) run++
    const unit = text.charCodeAt(at)
    const wide = runs[run]!.face.typeface.widths[unit]!
    if (unit === SPACE) {
      if (at > from && text.charCodeAt(at - 1) !== SPACE) [chance, chanceSet] = [at, set]
    } else if (set + wide > most && at > from) {
      at = chance > from ? end(chance, chanceSet) : end(at, set)
      continue
    }
    set += wide
    at++
    if ((unit === HYPHEN || unit === SLASH) && isWithinWord(text, at)) [chance, chanceSet] = [at, set]
  }
  if (from < text.length || breaks.length === 0) breaks.push({ from, to: text.length, width: set })
  return breaks
}

function endsOf(runs: readonly Run[]): readonly number[] {
  let end = 0
  return runs.map(({ text }) => (end += text.length))
}

/** «қоғамдық-саяси» may be parted after its hyphen; «5-1)», «2026-11-22» and «п/п» may not. */
function isWithinWord(text: string, at: number): boolean {
  return /\p{L}{3}.\p{L}{3}/u.test(text.slice(Math.max(0, at - 4), at + 3))
}

function piecesOf(runs: readonly Run[], from: number, to: number): readonly Piece[] {
  let start = 0
  const pieces: Piece[] = []
  for (const { face, struck, text } of runs) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, text.length)]
    if (last > first) pieces.push({ face, struck, text: text.slice(first, last) })
    start += text.length
  }
  return pieces
}

function spacesIn(text: string, from: number, to: number): number {
  let spaces = 0
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === SPACE) spaces++
  return spaces
}
