import { AlignmentType, Paragraph, TableCell, TextRun, VerticalAlign } from 'docx'
import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { TableLine } from '#app/domain/comparison/table-cell.ts'

/** Sizes of letters in half points: 12 for headings, 11 in the table, 9 at the edges of the page. */
export const LARGE = 24
const USUAL = 22
export const SMALL = 18

/** A head of a column, or its number. */
export function headCell(lines: readonly string[]): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map((line, at) =>
      at === 0
        ? paragraph([run(line, { bold: true })], AlignmentType.CENTER)
        : new Paragraph({ alignment: AlignmentType.CENTER, children: [run(line, { size: SMALL })] }),
    ),
  })
}

/** A cell over the whole width: the act that the rows below amend. */
export function actCell(text: string, columnSpan: number): TableCell {
  return new TableCell({
    columnSpan,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [run(text, { bold: true })],
      }),
    ],
  })
}

/** A cell of plain text, one paragraph per line. */
export function plainCell(text: string): TableCell {
  return new TableCell({ children: text.split(/\r?\n/).map(line => paragraph([run(line)])) })
}

/** A cell with the wording of one side: what it has alone is bold, and struck through where it goes. */
export function cellOf(lines: readonly TableLine[], side: 'before' | 'after'): TableCell {
  return new TableCell({
    children: lines.map(({ stretches }) => paragraph(stretches.map(each => stretchRun(each, side)))),
  })
}

function stretchRun(stretch: Stretch, side: 'before' | 'after'): TextRun {
  const { kind } = stretch
  return run(stretch[side], { bold: kind === 'inserted' || kind === 'deleted', strike: kind === 'deleted' })
}

type Alignment = (typeof AlignmentType)[keyof typeof AlignmentType]

function paragraph(children: readonly TextRun[], alignment: Alignment = AlignmentType.LEFT): Paragraph {
  return new Paragraph({ alignment, spacing: { after: 60 }, children })
}

interface Marks {
  readonly bold?: boolean
  readonly strike?: boolean
  readonly size?: number
}

function run(text: string, marks: Marks = {}): TextRun {
  return new TextRun({ text: printable(text), size: USUAL, ...marks })
}

/** A text without what a Word file cannot hold. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '')
}

// XML cannot hold them; they come with texts pasted from other programs.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu
