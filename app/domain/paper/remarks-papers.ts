import {
  groupTotals,
  noteGroup,
  type RemarkRow,
  type RemarksPaper,
} from '#app/domain/consultation/remarks.ts'
import { NOTE_GROUPS, REMARKS_FORM, type NoteGroup } from '#app/domain/consultation/remarks-form.ts'
import { paperHead } from '#app/domain/paper/paper-head.ts'
import type { Block, Paper, Row } from '#app/domain/paper/paper.ts'

/** The table of remarks and proposals with the answers, a row a remark in the order of the draft. */
export function remarksTable(remarks: RemarksPaper): Paper {
  const form = REMARKS_FORM[remarks.language]
  const rows = remarks.rows.map((row, at) => ({
    cells: [...toldOf(row, remarks.before + at, remarks), row.decision, row.reason],
  }))
  return {
    ...remarksHead('remarks-table', remarks),
    heading: [form.tableTitle, form.toBill(remarks.title), heldOf(remarks)],
    blocks: [
      {
        ...{ kind: 'table', heads: form.heads, widths: TABLE_WIDTHS, numbered: true },
        rows: rows.length === 0 ? [{ over: form.none }] : rows,
      },
    ],
  }
}

/** The note of accepted and rejected remarks and of the motives (Law № 480-V, article 17-1(13)), group by group. */
export function remarksNote(remarks: RemarksPaper): Paper {
  const form = REMARKS_FORM[remarks.language]
  const totals = form.totals(remarks.rows.length, groupTotals(remarks.rows))
  return {
    ...remarksHead('remarks-note', remarks),
    heading: [form.noteTitle, form.toBill(remarks.title), heldOf(remarks)],
    blocks: [{ kind: 'text', text: totals }, ...NOTE_GROUPS.flatMap(group => groupOf(remarks, group))],
  }
}

const TABLE_WIDTHS = [5, 13, 14.5, 31.5, 12.5, 23.5]
const NOTE_WIDTHS = [5, 14.5, 16.5, 33, 31]

/** The law asks for no signature under these papers; offices sign what they send. */
function remarksHead(kind: 'remarks-table' | 'remarks-note', remarks: RemarksPaper) {
  const { language, published, demonstration } = remarks
  const form = REMARKS_FORM[language]
  const head = paperHead(kind, { ...remarks, bill: remarks.title })
  return {
    ...head,
    sheet: 'across' as const,
    versions: published ? head.versions : [...head.versions, form.unpublished],
    signatures: [form.signature],
    demonstration: demonstration ? form.demonstration : '',
  }
}

function heldOf({ language, round, opensOn, closesOn }: RemarksPaper): string {
  return REMARKS_FORM[language].held(round, opensOn, closesOn)
}

function groupOf(remarks: RemarksPaper, group: NoteGroup): readonly Block[] {
  const form = REMARKS_FORM[remarks.language]
  const own = remarks.rows.filter(({ code }) => noteGroup(code) === group)
  const heading = { kind: 'heading', text: form.groups[group] } as const
  if (own.length === 0) return [heading, { kind: 'text', text: form.nobody }]
  const table = { heads: form.noteHeads, widths: NOTE_WIDTHS, numbered: true }
  const rows = own.map((row, at): Row => ({ cells: [...toldOf(row, at, remarks), motiveOf(row, group)] }))
  return [heading, { kind: 'table', ...table, rows }]
}

/** Which row it is, on what, by whom, and what was said; rows are counted in each table from its first. */
function toldOf(row: RemarkRow, at: number, { language }: RemarksPaper): readonly string[] {
  const { number, element, author, remark } = row
  return [`${at + 1}.`, element, `${author}\n${REMARKS_FORM[language].registered(number)}`, remark]
}

/** Where a group holds several decisions or a part, the reason begins with them. */
function motiveOf({ decision, reason }: RemarkRow, group: NoteGroup): string {
  const tells = group === 'other' || group === 'accepted-in-part'
  return tells ? [decision, reason].filter(text => text !== '').join('\n') : reason
}
