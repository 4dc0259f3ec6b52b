import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import { paperDate } from '#app/domain/structure/paper-date.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** The text of an amending law, ready to be printed in one language of the law. */
export interface AmendingPaper {
  readonly title: string
  readonly language: Language
  /** The day on which the paper is made, as an ISO date. */
  readonly day: string
  readonly demonstration: boolean
  /** The lines after the title, one paragraph each. */
  readonly lines: readonly PaperLine[]
  /** The versions that the text was composed from. */
  readonly versions: readonly { readonly act: string; readonly number: number; readonly day: string }[]
}

/** A paragraph of the paper. */
export interface PaperLine {
  readonly text: string
  /** Whether it opens an article of the law: its number is bold and stands with what follows. */
  readonly opening: boolean
}

/** The bill as a Word document: portrait A4, 14 points, the first page without a number. */
export function amendingTextDocx(paper: AmendingPaper): Promise<Buffer> {
  const { title, language } = paper
  return Packer.toBuffer(
    new Document({
      title,
      creator: 'Tuzetu',
      styles: {
        default: {
          document: { run: { font: 'Times New Roman', size: USUAL, language: { value: CODES[language] } } },
        },
      },
      sections: [
        {
          properties: { page: { size: PAGE, margin: MARGIN } },
          headers: { default: headerOf(paper) },
          footers: { default: footerOf(paper) },
          children: [...headOf(paper), ...paper.lines.map(lineOf)],
        },
      ],
    }),
  )
}

const CODES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU' }
const USUAL = 28 // half points
const SMALL = 18

// A4 in twentieths of a point; margins of 3, 1.5, 2 and 2 cm as offices set them.
const PAGE = { width: 11_906, height: 16_838 }
const MARGIN = { top: 1_134, bottom: 1_134, left: 1_701, right: 850, header: 567, footer: 425 }
const INDENT = 709 // the first line of a paragraph: 1.25 cm

const HEADS: Readonly<Record<Language, { readonly kind: string; readonly draft: string }>> = {
  kk: { kind: 'ҚАЗАҚСТАН РЕСПУБЛИКАСЫНЫҢ ЗАҢЫ', draft: 'Жоба' },
  ru: { kind: 'ЗАКОН РЕСПУБЛИКИ КАЗАХСТАН', draft: 'Проект' },
}

function headOf({ title, language, day }: AmendingPaper): Paragraph[] {
  const { kind, draft } = HEADS[language]
  return [
    paragraph(`${draft}, ${paperDate(day, language)}`, { alignment: AlignmentType.RIGHT, italics: true }),
    paragraph(kind, { alignment: AlignmentType.CENTER, bold: true, space: 240 }),
    paragraph(title, { alignment: AlignmentType.CENTER, bold: true, space: 360 }),
  ]
}

function lineOf({ text, opening }: PaperLine): Paragraph {
  const [number = '', rest = ''] = opening ? splitNumber(text) : ['', text]
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: INDENT },
    spacing: { before: opening ? 240 : 0, after: 0, line: 276 },
    keepNext: opening,
    children: [...(number === '' ? [] : [run(number, { bold: true })]), run(rest)],
  })
}

/** «Статья 1. » and what follows; a point of the law is not bold. */
function splitNumber(text: string): readonly [string, string] {
  const number = /^(?:Статья \d+\.|\d+-бап\.)\s*/u.exec(text)?.[0] ?? ''
  return [number, text.slice(number.length)]
}

function headerOf({ demonstration, language }: AmendingPaper): Header {
  const text = demonstration ? TABLE_FORM[language].demonstration : ''
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [run(text, { size: SMALL, italics: true })],
      }),
    ],
  })
}

/** Which versions the text is of, and the number of the page. */
function footerOf({ versions, language }: AmendingPaper): Footer {
  return new Footer({
    children: [
      ...versions.map(
        ({ act, number, day }) =>
          new Paragraph({
            children: [run(`${act}: ${TABLE_FORM[language].version(number, day)}`, { size: SMALL })],
          }),
      ),
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SMALL })],
      }),
    ],
  })
}

interface Look {
  readonly alignment: (typeof AlignmentType)[keyof typeof AlignmentType]
  readonly bold?: boolean
  readonly italics?: boolean
  readonly space?: number
}

function paragraph(text: string, { alignment, space = 120, ...marks }: Look): Paragraph {
  return new Paragraph({ alignment, spacing: { after: space }, children: [run(text, marks)] })
}

interface Marks {
  readonly bold?: boolean
  readonly italics?: boolean
  readonly size?: number
}

function run(text: string, marks: Marks = {}): TextRun {
  return new TextRun({ text: text.replace(UNPRINTABLE, ''), size: USUAL, ...marks })
}

// XML cannot hold them; they come with texts pasted from other programs.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu
