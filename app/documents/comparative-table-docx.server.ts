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
  TableRow as Row,
  TextRun,
  WidthType,
} from 'docx'
import {
  actCell,
  cellOf,
  headCell,
  LARGE,
  plainCell,
  SMALL,
} from '#app/documents/comparative-table-cells.server.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { TableRow } from '#app/domain/comparison/table.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The comparative table of a bill, ready to be printed in one language of the law. */
export interface TablePaper {
  /** The title of the bill in the language of the paper. */
  readonly title: string
  readonly language: Language
  /** The day on which the paper is made, as an ISO date. */
  readonly day: string
  readonly demonstration: boolean
  readonly sections: readonly PaperSection[]
}

/** What the bill changes in one act. */
export interface PaperSection {
  /** The act as papers name it. */
  readonly name: string
  readonly version: { readonly number: number; readonly day: string } | null
  readonly rows: readonly (TableRow & { readonly justification: Readonly<Record<Language, string>> })[]
}

/** The comparative table as a Word document in the official form: landscape A4, the heads repeated on every page. */
export function comparativeTableDocx(paper: TablePaper): Promise<Buffer> {
  const form = TABLE_FORM[paper.language]
  const [first, second] = form.heading(paper.title)
  return Packer.toBuffer(
    new Document({
      title: `${first} ${second}`,
      creator: 'Tuzetu',
      styles: {
        default: {
          document: {
            run: { font: 'Times New Roman', size: LARGE, language: { value: CODES[paper.language] } },
          },
        },
      },
      sections: [
        {
          properties: { page: { size: PAGE, margin: MARGIN } },
          headers: { default: headerOf(paper) },
          footers: { default: footerOf(paper) },
          children: [
            centred(first, true),
            centred(second, true),
            centred(form.asOf(paper.day)),
            tableOf(paper),
          ],
        },
      ],
    }),
  )
}

const CODES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU' }

// A4 in twentieths of a point; the library turns it for landscape.
const PAGE = { orientation: PageOrientation.LANDSCAPE, width: 11_906, height: 16_838 }
const MARGIN = { top: 1_134, bottom: 850, left: 850, right: 850, header: 567, footer: 425 }
const COLUMNS: readonly number[] = [680, 2_060, 4_680, 4_680, 3_038] // together the width between the margins

function headerOf({ demonstration, language }: TablePaper): Header {
  const text = demonstration ? TABLE_FORM[language].demonstration : ''
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ text, size: SMALL, italics: true })],
      }),
    ],
  })
}

/** Which versions the table is of, and the number of the page. */
function footerOf({ sections, language }: TablePaper): Footer {
  const versions = sections.flatMap(({ name, version }) =>
    version ? [`${name}: ${TABLE_FORM[language].version(version.number, version.day)}`] : [],
  )
  return new Footer({
    children: [
      ...versions.map(
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

function centred(text: string, bold = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: bold ? 0 : 160 },
    children: [new TextRun({ text, bold, size: LARGE })],
  })
}

function tableOf(paper: TablePaper): Table {
  const { heads, asked } = TABLE_FORM[paper.language]
  const starts = paper.sections.map((_, at) =>
    paper.sections.slice(0, at).reduce((sum, section) => sum + section.rows.length, 0),
  )
  return new Table({
    columnWidths: COLUMNS,
    width: { size: COLUMNS.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 40, bottom: 40, left: 85, right: 85 },
    rows: [
      new Row({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) =>
          headCell(at === heads.length - 1 ? [`${head}:`, ...asked] : [head]),
        ),
      }),
      new Row({ tableHeader: true, children: heads.map((_, at) => headCell([String(at + 1)])) }),
      ...paper.sections.flatMap((section, at) => rowsOf(section, { at, start: starts[at]! }, paper.language)),
    ],
  })
}

const NO_BREAK = '\u00a0' // «статьи 1» stays on one line

interface Place {
  readonly at: number
  readonly start: number
}

function rowsOf(section: PaperSection, { at, start }: Place, language: Language): Row[] {
  const act = new Row({ cantSplit: true, children: [actCell(`${at + 1}. ${section.name}`, COLUMNS.length)] })
  if (section.rows.length === 0)
    return [act, new Row({ children: [actCell(TABLE_FORM[language].unamended, COLUMNS.length)] })]
  return [
    act,
    ...section.rows.map(
      (row, index) =>
        new Row({
          children: [
            plainCell(`${start + index + 1}.`),
            plainCell(row.element.replace(/ (?=\d)/g, NO_BREAK)),
            cellOf(row.before, 'before'),
            cellOf(row.after, 'after'),
            plainCell(row.justification[language]),
          ],
        }),
    ),
  ]
}
