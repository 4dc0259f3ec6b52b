import { TableRow as Row } from 'docx'
import { headCell, plainCell } from '#app/documents/comparative-table-cells.server.ts'
import { centred, fixedTable, paperDocx } from '#app/documents/paper-docx.server.ts'
import type { RemarkRow, RemarksPaper } from '#app/domain/consultation/remarks.ts'
import { REMARKS_FORM } from '#app/domain/consultation/remarks-form.ts'

const COLUMNS: readonly number[] = [680, 2_000, 2_200, 4_800, 1_900, 3_558] // together the width between the margins

/** The table of remarks and proposals with the answers, as a Word document. */
export function remarksTableDocx(paper: RemarksPaper): Promise<Buffer> {
  const form = REMARKS_FORM[paper.language]
  return paperDocx({
    title: `${form.tableTitle} ${form.toBill(paper.title)}`,
    language: paper.language,
    corner: paper.demonstration ? form.demonstration : '',
    foot: footOf(paper),
    children: [
      centred(form.tableTitle, true),
      centred(form.toBill(paper.title), true),
      centred(form.round(paper.round, paper.opensOn, paper.closesOn)),
      fixedTable(COLUMNS, [...headRows(form.heads), ...paper.rows.map(rowOf)]),
    ],
  })
}

/** The heads with the row of numbers under them; both stand on every page. */
export function headRows(heads: readonly string[]): Row[] {
  return [
    new Row({ tableHeader: true, cantSplit: true, children: heads.map(head => headCell([head])) }),
    new Row({ tableHeader: true, children: heads.map((_, at) => headCell([String(at + 1)])) }),
  ]
}

/** When the paper was made, and that it is not published yet where it is not. */
export function footOf({ language, day, published }: RemarksPaper): readonly string[] {
  const form = REMARKS_FORM[language]
  return published ? [form.asOf(day)] : [form.asOf(day), form.unpublished]
}

function rowOf({ number, element, author, remark, decision, reason }: RemarkRow): Row {
  return new Row({
    children: [String(number), element, author, remark, decision, reason].map(text => plainCell(text)),
  })
}
