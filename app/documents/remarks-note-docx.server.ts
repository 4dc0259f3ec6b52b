import { TableRow as Row, type Paragraph, type Table } from 'docx'
import { plainCell } from '#app/documents/comparative-table-cells.server.ts'
import { centred, fixedTable, paperDocx } from '#app/documents/paper-docx.server.ts'
import { footOf, headRows } from '#app/documents/remarks-table-docx.server.ts'
import {
  groupTotals,
  noteGroup,
  type RemarkRow,
  type RemarksPaper,
} from '#app/domain/consultation/remarks.ts'
import { NOTE_GROUPS, REMARKS_FORM, type NoteGroup } from '#app/domain/consultation/remarks-form.ts'

const COLUMNS: readonly number[] = [680, 2_200, 2_500, 5_000, 4_758] // together the width between the margins

/** The note of accepted and rejected remarks and of the motives, as a Word document. */
export function remarksNoteDocx(paper: RemarksPaper): Promise<Buffer> {
  const form = REMARKS_FORM[paper.language]
  return paperDocx({
    title: `${form.noteTitle} ${form.toBill(paper.title)}`,
    language: paper.language,
    corner: paper.demonstration ? form.demonstration : '',
    foot: footOf(paper),
    children: [
      centred(form.noteTitle, true),
      centred(form.toBill(paper.title), true),
      centred(form.round(paper.round, paper.opensOn, paper.closesOn)),
      centred(form.totals(paper.rows.length, groupTotals(paper.rows))),
      ...NOTE_GROUPS.flatMap(group => groupOf(paper, group)),
    ],
  })
}

function groupOf({ rows, language }: RemarksPaper, group: NoteGroup): (Paragraph | Table)[] {
  const form = REMARKS_FORM[language]
  const own = rows.filter(({ code }) => noteGroup(code) === group)
  if (own.length === 0) return [centred(form.groups[group], true), centred(form.nobody)]
  return [
    centred(form.groups[group], true),
    fixedTable(COLUMNS, [...headRows(form.noteHeads), ...own.map(row => rowOf(row, group))]),
    centred(''),
  ]
}

/** Where a group holds several decisions or a part, the reason begins with them. */
function rowOf({ number, element, author, remark, decision, reason }: RemarkRow, group: NoteGroup): Row {
  const tells = group === 'other' || group === 'accepted-in-part'
  const motive = tells ? [decision, reason].filter(text => text !== '').join('\n') : reason
  return new Row({
    children: [String(number), element, author, remark, motive].map(text => plainCell(text)),
  })
}
