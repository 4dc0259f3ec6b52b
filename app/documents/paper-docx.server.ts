import {
  AlignmentType,
  Document,
  Footer,
  Header,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableLayoutType,
  TextRun,
  WidthType,
  type TableRow as Row,
} from 'docx'
import { LARGE, SMALL } from '#app/documents/comparative-table-cells.server.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What a paper has on every page, and what stands on it. */
export interface PaperPage {
  readonly title: string
  readonly language: Language
  /** In the corner of every page; nothing where empty. */
  readonly corner: string
  /** Portrait, for papers that are read as a text and not as a table. */
  readonly upright?: boolean
  /** Lines above the number of the page. */
  readonly foot: readonly string[]
  readonly children: readonly (Paragraph | Table)[]
}

/** A paper as a Word document: A4, landscape where it does not stand upright, its pages numbered. */
export function paperDocx({
  title,
  language,
  corner,
  foot,
  upright = false,
  children,
}: PaperPage): Promise<Buffer> {
  const run = { font: 'Times New Roman', size: LARGE, language: { value: CODES[language] } }
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Tuzetu',
      styles: { default: { document: { run } } },
      sections: [
        {
          properties: { page: upright ? UPRIGHT : { size: PAGE, margin: MARGIN } },
          headers: { default: headerOf(corner) },
          footers: { default: footerOf(foot) },
          children: [...children],
        },
      ],
    }),
  )
}

/** A line in the middle of the page: a heading, or what stands under it. */
export function centred(text: string, bold = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: bold ? 0 : 160 },
    children: [new TextRun({ text, bold, size: LARGE })],
  })
}

/** A table with columns of fixed width, in twentieths of a point. */
export function fixedTable(columns: readonly number[], rows: readonly Row[]): Table {
  return new Table({
    columnWidths: columns,
    width: { size: columns.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    rows: [...rows],
  })
}

const CODES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU' }

// A4 in twentieths of a point; the library turns it for landscape.
const PAGE = { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 }
const UPRIGHT = {
  size: { ...PAGE, orientation: PageOrientation.PORTRAIT },
  margin: { top: 1_134, bottom: 1_134, left: 1_701, right: 850, header: 567, footer: 425 },
}
const MARGIN = { top: 1_134, bottom: 850, left: 850, right: 850, header: 567, footer: 425 }

function headerOf(text: string): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, size: SMALL, italics: true })],
      }),
    ],
  })
}

function footerOf(lines: readonly string[]): Footer {
  return new Footer({
    children: [
      ...lines.map(
        (text, at) =>
          new Paragraph({
            spacing: { before: at === 0 ? 120 : 0 },
            children: [new TextRun({ text, size: SMALL })],
          }),
      ),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
      }),
    ],
  })
}
