import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { drawnLine, type Printing } from '#app/documents/pdf/draw-line.server.ts'
import { FIRST_FACE, facesOf, rounded, type Faces } from '#app/documents/pdf/faces.server.ts'
import { setLines, type SetLine } from '#app/documents/pdf/set-lines.server.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A sheet in points: its size, and the edges of what is printed. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
}

/** What a file says of itself, and what stands on each of its pages. */
export interface Standing {
  readonly title: string
  readonly language: Language
  readonly corner: string
  readonly foot: readonly string[]
  /** Another one for other words: the number of the file is made of it. */
  readonly digest: string
}

/** What a piece of a paper is to those who listen to it. */
export interface Tag {
  readonly kind: 'Document' | 'H1' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'
  readonly element: PDFKit.PDFStructureElement
}

/** Prints a paper page by page, from the top of each to its bottom. */
export interface Press {
  readonly left: number
  readonly width: number
  readonly letters: Faces['letters']
  /** How many points are left on the page. */
  readonly room: () => number
  /** Goes down by some points; gives where it was. */
  readonly down: (height: number) => number
  readonly turn: () => void
  /** Opens a tag within another one, or within the document. */
  readonly tag: (kind: Tag['kind'], parent?: Tag, attributes?: Readonly<Record<string, unknown>>) => Tag
  /** Prints as the words of a tag; as what is no part of the text, where there is none. */
  readonly marked: (tag: Tag | null, print: () => void) => void
  readonly line: (line: SetLine, printing: Printing) => void
  /** Draws thin frames side by side. */
  readonly frames: (top: number, height: number, widths: readonly number[]) => void
  readonly close: () => Promise<Buffer>
}

const SMALL = 8 // points: what stands at the edges
const SMALL_LINE = 10
const LOWEST = 24 // where the number of the page stands
const EDGE = 8 // between the words of the paper and those at its foot
const HIGHEST = 28 // from the upper edge: the corner

/** A press with its first page open. */
export function pressOf(sheet: Sheet, standing: Standing): Press {
  const doc = documentOf(sheet, standing)
  const whole = buffer(doc)
  const { left, right, top } = sheet
  const width = sheet.width - left - right
  const { letters, named } = facesOf(doc)
  const edges = edgesOf(letters, sheet, standing)
  const document: Tag = { kind: 'Document', element: doc.struct('Document', { lang: standing.language }) }
  doc.addStructure(document.element)
  let [page, y] = [0, top]
  let drawn = '' // of what is being marked
  const press: Press = {
    ...{ left, width, letters },
    room: () => edges.bottom - y,
    down: points => {
      const was = y
      y += points
      return was
    },
    turn,
    tag: (kind, parent = document, attributes) => {
      const element = doc.struct(kind)
      if (attributes) Object.assign((element as unknown as Attributed).dictionary.data, { A: attributes })
      parent.element.add(element)
      return { kind, element }
    },
    marked: (tag, print) => {
      if (tag) tag.element.add(doc.markStructureContent(tag.kind))
      else doc.markContent('Artifact')
      print()
      doc.addContent(Buffer.from(drawn, 'latin1'))
      drawn = ''
      doc.endMarkedContent()
    },
    line: (line, printing) => {
      drawn += drawnLine(line, printing, named)
    },
    frames: (from, high, widths) => {
      let x = left
      for (const each of widths) {
        drawn += `${[x, from, each, high].map(rounded).join(' ')} re\n`
        x += each
      }
      drawn += 'S\n'
    },
    close: () => {
      doc.end()
      return whole
    },
  }
  turn()
  return press

  function turn(): void {
    doc.addPage().lineWidth(0.5)
    y = top
    press.marked(null, () => edges.lines(++page).forEach(({ line, ...at }) => press.line(line, at)))
  }
}

interface Edges {
  /** Where the words of the paper end. */
  readonly bottom: number
  readonly lines: (page: number) => readonly EdgeLine[]
}

interface EdgeLine extends Printing {
  readonly line: SetLine
}

/** What stands on every page, set once; with the number of a page in the middle below it. */
function edgesOf(
  letters: Faces['letters'],
  { left, right, width, height }: Sheet,
  { corner, foot }: Standing,
): Edges {
  const inner = width - left - right
  const measure = { letters, size: SMALL, width: inner }
  const above = setLines([{ text: corner }], { ...measure, look: 'italic' })
  const below = foot.flatMap(text => setLines([{ text }], measure))
  const edge = (line: SetLine, x: number, y: number) => ({ line, x, y, size: SMALL })
  const standing = [
    ...above.map((line, at) => edge(line, width - right - line.width, HIGHEST + at * SMALL_LINE)),
    ...below.map((line, at) => edge(line, left, height - LOWEST - (below.length - at) * SMALL_LINE)),
  ]
  return {
    bottom: height - LOWEST - SMALL_LINE * (below.length + 1) - EDGE,
    lines: page => {
      const [number] = setLines([{ text: String(page) }], measure)
      return [...standing, edge(number!, left + (inner - number!.width) / 2, height - LOWEST + 2)]
    },
  }
}

/** What the types of PDFKit keep to themselves. */
interface Attributed {
  readonly dictionary: { readonly data: object }
}

/** One paper is one file: PDFKit makes the number of a file of what is told here, and the date is the same for all. */
function documentOf({ width, height }: Sheet, { title, language, digest }: Standing): PDFKit.PDFDocument {
  return new PDFDocument({
    ...{ pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, compress: true },
    ...{ size: [width, height], margin: 0, autoFirstPage: false, font: FIRST_FACE },
    info: {
      ...{ Title: title.replace(/[&<]/g, withoutMarkup), Creator: 'Tuzetu', CreationDate: new Date(0) },
      ...{ Digest: digest },
    },
  })
}

/** PDFKit writes the title into XML as it is. */
function withoutMarkup(sign: string): string {
  return sign === '&' ? '＆' : '＜'
}
