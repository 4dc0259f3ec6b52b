import type { Stretch } from '#app/domain/comparison/comparison.ts'
import type { TableLine } from '#app/domain/comparison/table-cell.ts'
import { TABLE_FORM } from '#app/domain/comparison/table-form.ts'
import type { TableRow } from '#app/domain/comparison/table.ts'
import { paperHead, type PaperHead } from '#app/domain/paper/paper-head.ts'
import { tied, type Line, type Paper, type Row, type Run } from '#app/domain/paper/paper.ts'
import type { Language } from '#app/domain/structure/act.ts'

/** What the bill changes in one act, row by row of the table. */
export interface ComparedAct {
  /** The act as papers name it. */
  readonly name: string
  readonly rows: readonly (TableRow & { readonly justification: Readonly<Record<Language, string>> })[]
}

/**
 * The comparative table in the form of annex 2 to the Government's Regulation: what an amendment takes out is struck
 * and bold on the left, what it brings is bold on the right, as offices mark it by hand.
 */
export function comparativePaper(head: PaperHead, acts: readonly ComparedAct[]): Paper {
  const form = TABLE_FORM[head.language]
  const heads = form.heads.map((text, at) =>
    at === form.heads.length - 1 ? [`${text}:`, ...form.asked].join('\n') : text,
  )
  return {
    ...paperHead('comparative', head),
    sheet: 'across',
    heading: form.heading(head.bill),
    blocks: [{ kind: 'table', heads, widths: WIDTHS, numbered: true, rows: rowsOf(acts, head.language) }],
    signatures: [],
    demonstration: head.demonstration ? form.demonstration : '',
  }
}

const WIDTHS = [4.5, 13.5, 31, 31, 20]

/** The rows are numbered through all acts; each act has a line of its own. */
function rowsOf(acts: readonly ComparedAct[], language: Language): readonly Row[] {
  let number = 0
  return acts.flatMap(({ name, rows }, at): Row[] => {
    const act = { over: `${at + 1}. ${name}` }
    if (rows.length === 0) return [act, { over: TABLE_FORM[language].unamended }]
    return [
      act,
      ...rows.map(({ element, before, after, justification }) => ({
        cells: [
          `${++number}.`,
          tied(element),
          before.map(line => wordsOf(line, 'before')),
          after.map(line => wordsOf(line, 'after')),
          justification[language],
        ],
      })),
    ]
  })
}

function wordsOf({ stretches }: TableLine, side: 'before' | 'after'): Line {
  return stretches.map(stretch => runOf(stretch, side)).filter(({ text }) => text !== '')
}

function runOf(stretch: Stretch, side: 'before' | 'after'): Run {
  const text = stretch[side]
  if (stretch.kind === 'inserted') return { text, bold: true }
  return stretch.kind === 'deleted' ? { text, bold: true, struck: true } : { text }
}
