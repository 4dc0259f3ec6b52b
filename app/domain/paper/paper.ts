import type { Language } from '#app/domain/structure/act.ts'

/** The papers that this shelf composes; the comparative table has its own form. */
export const PAPER_KINDS = ['disagreements', 'report', 'note', 'sheet'] as const

export type PaperKind = (typeof PAPER_KINDS)[number]

/**
 * A paper as a value: what it says and in which order, without how it is printed. A page, a Word file, a PDF and a
 * workbook are printed from it, and two issues are compared by their words.
 */
export interface Paper {
  readonly kind: PaperKind
  readonly language: Language
  /** Lines of the heading, the first in bold. */
  readonly heading: readonly string[]
  /** «по состоянию на 22 ноября 2026 года». */
  readonly asOf: string
  /** The versions that it was made from, a line for each act. */
  readonly versions: readonly string[]
  readonly blocks: readonly Block[]
  /** Under whose names lines for signatures are drawn. */
  readonly signatures: readonly string[]
  /** Stands on every page of a paper composed to show the workspace; empty on others. */
  readonly demonstration: string
}

/** A piece of a paper. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | Table

/** A table with its heads; `widths` are shares of the page, one a column. */
export interface Table {
  readonly kind: 'table'
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  /** Whether a row with the numbers of the columns stands under the heads, as official forms have it. */
  readonly numbered: boolean
  readonly rows: readonly Row[]
}

/** A row of cells, or one line over the whole width. */
export type Row = { readonly cells: readonly string[] } | { readonly over: string }

/** Whether a paper is printed across the sheet: tables of five columns do not fit upright. */
export function isLandscape(paper: Paper): boolean {
  return paper.blocks.some(block => block.kind === 'table' && block.heads.length > WIDEST_UPRIGHT)
}

const WIDEST_UPRIGHT = 4

/** What a paper says, one line a paragraph or a row: its date is not among it, so that a new day is no change. */
export function wordsOf({ heading, versions, blocks }: Paper): string {
  return [...heading, ...blocks.flatMap(linesOf), ...versions].join('\n')
}

function linesOf(block: Block): readonly string[] {
  if (block.kind !== 'table') return [block.text]
  return block.rows.map(row => ('over' in row ? row.over : row.cells.map(oneLine).join(' | ')))
}

function oneLine(cell: string): string {
  return cell.replace(/\s*\n\s*/g, ' / ')
}

/** A paper with at most `most` rows in each table, and how many it has; all of them stand in its files. */
export function beginningOf(paper: Paper, most: number): { paper: Paper; shown: number; all: number } {
  const tables = paper.blocks.filter(block => block.kind === 'table')
  const all = tables.reduce((sum, table) => sum + table.rows.length, 0)
  const shown = tables.reduce((sum, table) => sum + Math.min(most, table.rows.length), 0)
  const cut = (block: Block) =>
    block.kind === 'table' && block.rows.length > most ? { ...block, rows: block.rows.slice(0, most) } : block
  return { paper: { ...paper, blocks: paper.blocks.map(cut) }, shown, all }
}
