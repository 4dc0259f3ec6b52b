import { facesOfPapers, type Faces, type Look } from '#app/documents/pdf/faces.server.ts'
import { pdfFile, pdfText, type PdfFile } from '#app/documents/pdf/pdf-file.server.ts'
import { lineOf, pathOf, short, type Printing, type Rule } from '#app/documents/pdf/operators.server.ts'
import { setLines, type SetLine } from '#app/documents/pdf/set-lines.server.ts'
import { tagsOf, type Tag, type Tags } from '#app/documents/pdf/tags.server.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** A sheet in points: its size, and the edges of what is printed. */
export interface Sheet {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
}

/** What stands on every page. */
export interface Edges {
  readonly corner: string
  readonly foot: readonly string[]
}

/** Prints a paper page by page, from the top of each to its bottom. */
export interface Press {
  readonly faces: Faces
  readonly tags: Tags
  readonly left: number
  readonly width: number
  /** How many points are left on the page. */
  readonly room: () => number
  /** Goes down by some points; gives where it was. */
  readonly down: (height: number) => number
  readonly turn: () => void
  /** Prints as the words of a tag; as what is no part of the text, where there is none. */
  readonly marked: (tag: Tag | null, print: () => void) => void
  readonly line: (line: SetLine, printing: Printing) => void
  /** Draws thin lines, each from one point to another. */
  readonly rules: (lines: readonly Rule[]) => void
  readonly close: (title: string, language: Language) => Buffer
}

const SMALL = 8 // points: what stands at the edges
const SMALL_LINE = 10
const LOWEST = 24 // where the number of the page stands
const EDGE = 8 // between the words of the paper and those at its foot
const HIGHEST = 28 // from the upper edge: the corner

interface Page {
  readonly index: number
  readonly number: number
  readonly content: string[]
}

/** A page that is printed: its number, and that of its words. */
interface Done {
  readonly number: number
  readonly words: number
}

/** A press with its first page open. */
export function pressOf(sheet: Sheet, edges: Edges): Press {
  const file = pdfFile()
  const faces = facesOfPapers()
  const tags = tagsOf(file)
  const width = sheet.width - sheet.left - sheet.right
  const standing = standingOn(sheet, edges, faces)
  const pages: Done[] = []
  let page = opened()
  let y = sheet.height - sheet.top

  function opened(): Page {
    const fresh = { index: pages.length, number: file.reserve(), content: ['0.5 w\n'] }
    fresh.content.push('/Artifact BMC\n', ...standing.print(fresh.index + 1), 'EMC\n')
    return fresh
  }

  /** A page is packed when it is full: a thousand of them as they are would fill the memory. */
  function finish({ number, content }: Page): void {
    const words = file.reserve()
    file.stream(words, content.join(''))
    pages.push({ number, words })
  }

  return {
    ...{ faces, tags, width, left: sheet.left },
    room: () => y - standing.bottom,
    down: height => {
      const was = y
      y -= height
      return was
    },
    turn: () => {
      finish(page)
      page = opened()
      y = sheet.height - sheet.top
    },
    marked: (tag, print) => {
      page.content.push(tag ? `/${tag.kind}<</MCID ${tags.mark(tag, page)}>>BDC\n` : '/Artifact BMC\n')
      print()
      page.content.push('EMC\n')
    },
    line: (line, printing) => void page.content.push(lineOf(line, printing)),
    rules: lines => void page.content.push(`${lines.map(pathOf).join('')}S\n`),
    close: (title, language) => {
      finish(page)
      return bound(file, { pages, faces, tags, sheet, title, language })
    },
  }
}

/** What stands on every page, set once; prints it with the number of a page. */
interface Standing {
  /** Where the words of the paper end. */
  readonly bottom: number
  readonly print: (page: number) => readonly string[]
}

function standingOn(sheet: Sheet, { corner, foot }: Edges, faces: Faces): Standing {
  const { width, height, left, right } = sheet
  const measure = { faces, size: SMALL, width: width - left - right }
  const own = setLines([{ text: corner, italic: true }], measure)
  const lines = foot.flatMap(text => setLines([{ text }], measure))
  const lowest = LOWEST + SMALL_LINE * lines.length
  const still = [
    ...own.map((line, at) =>
      lineOf(line, { x: width - right - line.width, y: height - HIGHEST - at * SMALL_LINE, size: SMALL }),
    ),
    ...lines.map((line, at) => lineOf(line, { x: left, y: lowest - at * SMALL_LINE, size: SMALL })),
  ]
  return {
    bottom: lowest + SMALL_LINE + EDGE,
    print: page => {
      const [number] = setLines([{ text: String(page) }], measure)
      return [...still, lineOf(number!, { x: (width - number!.width) / 2, y: LOWEST - 2, size: SMALL })]
    },
  }
}

interface Binding {
  readonly pages: readonly Done[]
  readonly faces: Faces
  readonly tags: Tags
  readonly sheet: Sheet
  readonly title: string
  readonly language: Language
}

/** The pages as a whole file. */
function bound(file: PdfFile, { pages, faces, tags, sheet, title, language }: Binding): Buffer {
  const [root, tree, info] = [file.reserve(), file.reserve(), file.reserve()]
  const fonts = (Object.keys(faces) as Look[]).map(
    look => `/${faces[look].resource} ${faces[look].embed(file)} 0 R`,
  )
  pages.forEach(({ number, words }, index) =>
    file.object(
      number,
      `<</Type/Page/Parent ${tree} 0 R/Contents ${words} 0 R/StructParents ${index}/Tabs/S>>`,
    ),
  )
  const size = `/MediaBox[0 0 ${short(sheet.width)} ${short(sheet.height)}]`
  const kids = pages.map(({ number }) => `${number} 0 R`).join(' ')
  file.object(
    tree,
    `<</Type/Pages/Count ${pages.length}/Kids[${kids}]${size}/Resources<</Font<<${fonts.join('')}>>>>>>`,
  )
  const structure = tags.close(language)
  file.object(info, `<</Title${pdfText(title)}/Creator(Tuzetu)>>`)
  file.object(
    root,
    `<</Type/Catalog/Pages ${tree} 0 R/Lang(${language})/MarkInfo<</Marked true>>/StructTreeRoot ${structure} 0 R/ViewerPreferences<</DisplayDocTitle true>>>>`,
  )
  return file.close(root, info)
}
