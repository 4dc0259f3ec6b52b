import { createRequire } from 'node:module'

/** The looks of letters in papers. */
export type Look = 'regular' | 'bold' | 'italic'

/** A word, or a part of one, in letters of one look; widths are points at a size of one point. */
export interface Letters {
  readonly text: string
  readonly look: Look
  readonly width: number
  /** Of the spaces at its end, which are within its width. */
  readonly spaces: number
  /** What shows it in a page: the numbers of its letters, and how far those that are kerned stand apart. */
  readonly shown: string
}

/** The faces of a document. */
export interface Faces {
  /** Letters in a look; a word that a paper says again is not measured again. */
  readonly letters: (text: string, look: Look) => Letters
  /** The name of a face on the page that is open. */
  readonly named: (look: Look) => string
}

const require = createRequire(import.meta.url)

/** PT Serif, which has every Kazakh letter. */
const FILES: Readonly<Record<Look, string>> = {
  regular: require.resolve('@expo-google-fonts/pt-serif/400Regular/PTSerif_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/pt-serif/700Bold/PTSerif_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/pt-serif/400Regular_Italic/PTSerif_400Regular_Italic.ttf'),
}

/** The face in which PDFKit sets what has no other one: without it, PDFKit looks for a face of its own. */
export const FIRST_FACE = FILES.regular

export function facesOf(doc: PDFKit.PDFDocument): Faces {
  const faces = { regular: faceOf(doc, 'regular'), bold: faceOf(doc, 'bold'), italic: faceOf(doc, 'italic') }
  return {
    letters: (text, look) => faces[look].letters(text),
    named: look => {
      const { font } = faces[look]
      doc.page.fonts[font.id] ??= font.ref()
      return font.id
    },
  }
}

/** What the types of PDFKit keep to themselves: a face of a document, which knows afterwards what is to be embedded. */
interface Font {
  readonly id: string
  readonly ref: () => unknown
  readonly encode: (text: string) => readonly [glyphs: readonly string[], positions: readonly Position[]]
}

/** In thousandths of the size: how far a letter leads, and how wide it is by itself. */
interface Position {
  readonly xAdvance: number
  readonly advanceWidth: number
}

function faceOf(doc: PDFKit.PDFDocument, look: Look) {
  const { _font: font } = doc.font(FILES[look]) as unknown as { readonly _font: Font }
  const known = new Map<string, Letters>()
  return {
    font,
    letters: (text: string): Letters => {
      const before = known.get(text)
      if (before) return before
      const letters = encoded(font, text, look)
      known.set(text, letters)
      return letters
    },
  }
}

function encoded(font: Font, text: string, look: Look): Letters {
  const [glyphs, positions] = font.encode(text)
  const words = text.trimEnd().length
  let [width, spaces, shown, run] = [0, 0, '', '']
  positions.forEach(({ xAdvance, advanceWidth }, at) => {
    width += xAdvance
    if (at >= words) spaces += xAdvance
    run += glyphs[at]
    if (xAdvance === advanceWidth) return
    shown += `<${run}>${rounded(advanceWidth - xAdvance)}`
    run = ''
  })
  if (run !== '') shown += `<${run}>`
  return { text, look, width: width / 1000, spaces: spaces / 1000, shown }
}

/** A number as a page writes it: a hundredth of a point is less than a printer can show. */
export function rounded(number: number): string {
  return String(Math.round(number * 100) / 100)
}
