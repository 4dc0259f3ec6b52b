import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import type { RemarksPaper } from '#app/domain/consultation/remarks.ts'
import { REMARKS_FORM } from '#app/domain/consultation/remarks-form.ts'

const WIDTHS: readonly number[] = [8, 26, 28, 60, 24, 50] // characters
const MOST_IN_A_CELL = 32_767 // UTF-16 code units, a limit of the format; a remark has 20,000 at most

/** The table of remarks and proposals with the answers, as a spreadsheet: one row a remark, for further work. */
export function remarksTableXlsx(paper: RemarksPaper): Promise<Buffer> {
  const form = REMARKS_FORM[paper.language]
  const headings = [
    `${form.tableTitle} ${form.toBill(paper.title)}`,
    form.round(paper.round, paper.opensOn, paper.closesOn),
    paper.published ? form.asOf(paper.day) : `${form.asOf(paper.day)}. ${form.unpublished}`,
    ...(paper.demonstration ? [form.demonstration] : []),
  ]
  const rows = [
    ...headings.map(text => [cell(text, { fontWeight: 'bold' })]),
    form.heads.map(head => cell(head, { ...FRAMED, fontWeight: 'bold', align: 'center' })),
    ...paper.rows.map(({ number, element, author, remark, decision, reason }) => [
      { ...FRAMED, value: number, type: Number },
      ...[element, author, remark, decision, reason].map(text => cell(text, FRAMED)),
    ]),
  ]
  return writeXlsxFile(rows, {
    sheet: form.tableTitle.slice(0, LONGEST_SHEET_NAME),
    columns: WIDTHS.map(width => ({ width })),
    orientation: 'landscape',
    stickyRowsCount: headings.length + 1,
  }).toBuffer()
}

const LONGEST_SHEET_NAME = 31 // a limit of the format
const FRAMED: CellObject = { wrap: true, alignVertical: 'top', borderStyle: 'thin' }

function cell(text: string, style: CellObject): CellObject {
  return { ...style, value: text.slice(0, MOST_IN_A_CELL).replace(UNPRINTABLE, ''), type: String }
}

// XML cannot hold them; they come with texts pasted from other programs.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu
