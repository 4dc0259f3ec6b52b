import { TableRow as Row, type Table } from 'docx'
import { actCell, cellOf, headCell, plainCell } from '#app/documents/comparative-table-cells.server.ts'
import { centred, fixedTable, paperDocx } from '#app/documents/paper-docx.server.ts'
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
  const { demonstration, language } = paper
  const form = TABLE_FORM[language]
  const [first, second] = form.heading(paper.title)
  return paperDocx({
    title: `${first} ${second}`,
    language,
    corner: demonstration ? form.demonstration : '',
    foot: versionsOf(paper),
    children: [centred(first, true), centred(second, true), centred(form.asOf(paper.day)), tableOf(paper)],
  })
}

const COLUMNS: readonly number[] = [680, 2_060, 4_680, 4_680, 3_038] // together the width between the margins

/** Which versions the table is of. */
function versionsOf({ sections, language }: TablePaper): readonly string[] {
  return sections.flatMap(({ name, version }) =>
    version ? [`${name}: ${TABLE_FORM[language].version(version.number, version.day)}`] : [],
  )
}

function tableOf(paper: TablePaper): Table {
  const { heads, asked } = TABLE_FORM[paper.language]
  const starts = paper.sections.map((_, at) =>
    paper.sections.slice(0, at).reduce((sum, section) => sum + section.rows.length, 0),
  )
  return fixedTable(COLUMNS, [
    new Row({
      tableHeader: true,
      cantSplit: true,
      children: heads.map((head, at) => headCell(at === heads.length - 1 ? [`${head}:`, ...asked] : [head])),
    }),
    new Row({ tableHeader: true, children: heads.map((_, at) => headCell([String(at + 1)])) }),
    ...paper.sections.flatMap((section, at) => rowsOf(section, { at, start: starts[at]! }, paper.language)),
  ])
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
