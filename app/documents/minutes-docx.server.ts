import { AlignmentType, Paragraph, TabStopType, TableRow as Row, TextRun, type Table } from 'docx'
import { headCell, LARGE, plainCell, printable } from '#app/documents/comparative-table-cells.server.ts'
import { centred, fixedTable, paperDocx } from '#app/documents/paper-docx.server.ts'
import { MINUTES_FORM } from '#app/domain/consultation/minutes-form.ts'
import type { MinutesPaper, PaperGroup, PaperItem, PaperStatement } from '#app/domain/consultation/minutes.ts'
import type { Day } from '#app/domain/consultation/term.ts'

/** Minutes with what was said to them, ready to be printed in one language. */
export interface MinutesPrint {
  readonly paper: MinutesPaper
  readonly version: number
  readonly circulatedOn: Day
  readonly corrections: readonly {
    readonly by: string
    readonly was: string
    readonly text: string
    /** The decision with its reason; empty while there is none. */
    readonly decision: string
  }[]
  readonly addenda: readonly { readonly number: number; readonly day: Day; readonly text: string }[]
}

/** The minutes as a Word document: хаттама or протокол on upright A4, with the corrections and addenda that belong to them. */
export function minutesDocx({
  paper,
  version,
  circulatedOn,
  corrections,
  addenda,
}: MinutesPrint): Promise<Buffer> {
  const form = MINUTES_FORM[paper.language]
  return paperDocx({
    title: `${paper.title} ${paper.number}`,
    language: paper.language,
    corner: paper.demonstration ? form.demonstration : '',
    foot: [form.version(version, circulatedOn)],
    upright: true,
    children: [
      ...paper.heading.map(line => centred(line, true)),
      apart([paper.number, paper.day, paper.place]),
      ...paper.facts.map(([label, value]) => labelled(label, value)),
      ...group(paper.present),
      ...group(paper.absent),
      heading(form.agenda),
      ...paper.agenda.map(line => said(line)),
      ...paper.items.flatMap(item => itemOf(item, paper)),
      ...paper.signatures.map(([office, name]) => apart([office, '____________________', name])),
      ...correctionsOf(corrections, paper),
      ...addenda.flatMap(({ number, day, text }) => [heading(form.addendum(number, day)), said(text)]),
    ],
  })
}

const TWO_THIRDS = 6_237 // twentieths of a point, of 9,355 between the margins
const WIDTH = 9_355

/** Up to three words on one line: at the left, in the middle, at the right. */
function apart(words: readonly string[]): Paragraph {
  return new Paragraph({
    spacing: { before: 240, after: 240 },
    tabStops: [
      { type: TabStopType.CENTER, position: TWO_THIRDS - 1_500 },
      { type: TabStopType.RIGHT, position: WIDTH },
    ],
    children: words.map(
      (word, at) => new TextRun({ text: printable(at === 0 ? word : `\t${word}`), size: LARGE }),
    ),
  })
}

function heading(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    spacing: { before: 240, after: 80 },
    children: [new TextRun({ text: printable(text), bold: true, size: LARGE })],
  })
}

function labelled(label: string, text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 80 },
    children: [
      new TextRun({ text: `${label}: `, bold: true, size: LARGE }),
      new TextRun({ text: printable(text), size: LARGE }),
    ],
  })
}

function said(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 80 },
    children: [new TextRun({ text: printable(text), size: LARGE })],
  })
}

function group({ label, lines }: PaperGroup): readonly Paragraph[] {
  return lines.length === 0 ? [] : [heading(`${label}:`), ...lines.map(line => said(line))]
}

function itemOf(item: PaperItem, { language }: MinutesPaper): readonly Paragraph[] {
  const form = MINUTES_FORM[language]
  const spoken = item.statements.length === 0 ? [said(form.nobodySpoke)] : item.statements.map(statement)
  return [
    heading(item.heading),
    ...(item.heard === null ? [] : [labelled(form.heard, item.heard), heading(`${form.spoke}:`), ...spoken]),
    heading(`${form.resolved}:`),
    ...(item.resolved.length === 0 ? [said(form.nothingResolved)] : []),
    ...item.resolved.flatMap(({ text, task }, at) => [
      said(`${at + 1}) ${text}`),
      ...task.map(line => said(line)),
    ]),
  ]
}

function statement({ speaker, about, text }: PaperStatement): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    spacing: { after: 120 },
    children: [
      new TextRun({ text: printable(speaker), bold: true, size: LARGE }),
      new TextRun({ text: ` – ${about}. `, italics: true, size: LARGE }),
      new TextRun({ text: printable(text), size: LARGE }),
    ],
  })
}

const CORRECTION_COLUMNS: readonly number[] = [1_900, 2_700, 2_700, 2_055]

function correctionsOf(
  corrections: MinutesPrint['corrections'],
  { language }: MinutesPaper,
): readonly (Paragraph | Table)[] {
  if (corrections.length === 0) return []
  const form = MINUTES_FORM[language]
  return [
    heading(form.corrections),
    fixedTable(CORRECTION_COLUMNS, [
      new Row({
        tableHeader: true,
        cantSplit: true,
        children: form.correctionHeads.map(head => headCell([head])),
      }),
      ...corrections.map(
        ({ by, was, text, decision }) => new Row({ children: [by, was, text, decision].map(plainCell) }),
      ),
    ]),
  ]
}
