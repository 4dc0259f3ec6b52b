import { createRequire } from 'node:module'
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import { setLines, type Look, type Measure, type SetLine } from '#app/documents/pdf/set-lines.server.ts'
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
}

/** What a piece of a paper is to those who listen to it. */
export interface Tag {
  readonly kind: 'Document' | 'H1' | 'P' | 'Table' | 'TR' | 'TH' | 'TD'
  readonly element: PDFKit.PDFStructureElement
}

/** Where a line is printed: its base is at `y` points from the upper edge; `stretch` is added between words. */
export interface Printing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly stretch?: number
}

/** Prints a paper page by page, from the top of each to its bottom. */
export interface Press {
  readonly left: number
  readonly width: number
  readonly wide: Measure['wide']
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

const require = createRequire(import.meta.url)

/** PT Serif, which has every Kazakh letter. */
const FACES: Readonly<Record<Look, string>> = {
  regular: require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
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
  const wide: Measure['wide'] = (text, look, size) => doc.font(FACES[look], size).widthOfString(text)
  const edges = edgesOf(doc, { ...sheet, wide }, standing)
  const document: Tag = { kind: 'Document', element: doc.struct('Document', { lang: standing.language }) }
  doc.addStructure(document.element)
  let [page, y] = [0, top]
  const press: Press = {
    ...{ left, width, wide },
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
      doc.endMarkedContent()
    },
    line: (line, printing) => printLine(doc, line, printing),
    frames: (from, high, widths) => {
      let x = left
      for (const each of widths) {
        doc.rect(x, from, each, high)
        x += each
      }
      doc.stroke()
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
    press.marked(null, () => edges.print(++page))
  }
}

interface Edges {
  /** Where the words of the paper end. */
  readonly bottom: number
  readonly print: (page: number) => void
}

/** What stands on every page, set once; printed with the number of a page. */
function edgesOf(
  doc: PDFKit.PDFDocument,
  { left, right, width, height, wide }: Sheet & Pick<Measure, 'wide'>,
  standing: Standing,
): Edges {
  const small = { wide, size: SMALL, width: width - left - right }
  const corner = setLines([{ text: standing.corner }], { ...small, look: 'italic' })
  const foot = standing.foot.flatMap(text => setLines([{ text }], small))
  const edge = (line: SetLine, x: number, y: number) => printLine(doc, line, { x, y, size: SMALL })
  return {
    bottom: height - LOWEST - SMALL_LINE * (foot.length + 1) - EDGE,
    print: page => {
      corner.forEach((line, at) => edge(line, width - right - line.width, HIGHEST + at * SMALL_LINE))
      foot.forEach((line, at) => edge(line, left, height - LOWEST - (foot.length - at) * SMALL_LINE))
      const [number] = setLines([{ text: String(page) }], small)
      edge(number!, (width - number!.width) / 2, height - LOWEST + 2)
    },
  }
}

/** What the types of PDFKit keep to themselves. */
interface Attributed {
  readonly dictionary: { readonly data: object }
}

/** One paper is one file: the date of the file, of which PDFKit makes its number, is the same for all. */
function documentOf({ width, height }: Sheet, { title, language }: Standing): PDFKit.PDFDocument {
  return new PDFDocument({
    ...{ pdfVersion: '1.7', tagged: true, lang: language, displayTitle: true, compress: true },
    ...{ size: [width, height], margin: 0, autoFirstPage: false, font: FACES.regular },
    info: { Title: title.replace(/[&<]/g, withoutMarkup), Creator: 'Tuzetu', CreationDate: new Date(0) },
  })
}

/** PDFKit writes the title into XML as it is. */
function withoutMarkup(sign: string): string {
  return sign === '&' ? '＆' : '＜'
}

const STRIKE = 0.27 // of the size above the base: the middle of small letters; PDFKit strikes lower

/** Neighbours of one look are printed together; where a line is stretched, each word by itself. */
function printLine(doc: PDFKit.PDFDocument, line: SetLine, { x, y, size, stretch = 0 }: Printing): void {
  let at = x
  let [text, width] = ['', 0]
  const pieces = line.words.flat()
  pieces.forEach((piece, index) => {
    const { look, struck } = piece
    const next = pieces[index + 1]
    text += piece.text
    width += piece.width
    const gap = stretch > 0 && text.endsWith(' ')
    if (next?.look === look && next.struck === struck && !gap) return
    doc.font(FACES[look], size)
    doc.text(text, at, y, { lineBreak: false, baseline: 'alphabetic' })
    const middle = y - size * STRIKE
    if (struck)
      doc
        .moveTo(at, middle)
        .lineTo(at + doc.widthOfString(text.trimEnd()), middle)
        .stroke()
    at += width + (gap ? stretch : 0)
    ;[text, width] = ['', 0]
  })
}
