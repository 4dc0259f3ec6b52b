import type { PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'

/**
 * A paper as a value: what it says and in which order, without how it is printed. A page, a Word file, a PDF and a
 * workbook are printed from it, and two issues are compared by its lines.
 */
export interface Paper {
  readonly kind: PaperKind
  readonly language: Language
  readonly sheet: SheetForm
  /** At the right above the heading, as «Проект» stands over a bill; empty where nothing does. */
  readonly mark: string
  /** Lines of the heading, in bold. */
  readonly heading: readonly string[]
  /** «по состоянию на 22 ноября 2026 года»; empty where the paper is dated in its text. */
  readonly asOf: string
  /** The versions that it was made from, a line for each act; they stand at the foot of every page. */
  readonly versions: readonly string[]
  readonly blocks: readonly Block[]
  /** Under whose names lines for signatures are drawn. */
  readonly signatures: readonly string[]
  /** Stands on every page of a paper composed to show the workspace; empty on others. */
  readonly demonstration: string
}

/** How the sheet lies: across for wide tables, upright for texts; a law is set in the large letters of offices. */
export type SheetForm = 'across' | 'upright' | 'law'

/** Letters of one look. */
export interface Run {
  readonly text: string
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly struck?: boolean | undefined
}

/** A paragraph with its looks. */
export type Line = readonly Run[]

/** Plain text with line ends, or lines of runs where words stand out. */
export type Words = string | readonly Line[]

/** A piece of a paper. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | Text
  /** Two or three words on one line: at the left, in the middle, at the right. */
  | { readonly kind: 'apart'; readonly words: readonly string[] }
  | Table

/** Paragraphs; `opens`: they begin something new, after some room. */
interface Text {
  readonly kind: 'text'
  readonly text: Words
  readonly opens?: boolean | undefined
}

/** A table with its heads; `widths` are shares of the page, one a column. */
export interface Table {
  readonly kind: 'table'
  /** What follows the first line of a head is printed small. */
  readonly heads: readonly string[]
  readonly widths: readonly number[]
  /** Whether a row with the numbers of the columns stands under the heads, as official forms have it. */
  readonly numbered: boolean
  readonly rows: readonly Row[]
}

/** A row of cells, or one line over the whole width. */
export type Row = { readonly cells: readonly Words[] } | { readonly over: string }

/** The paragraphs of a text; plain text has one a line. */
export function linesOf(words: Words): readonly Line[] {
  return typeof words === 'string' ? words.split(/\r?\n/).map(text => [{ text }]) : words
}

/** A text without its looks, one paragraph a line. */
export function plainOf(words: Words): string {
  if (typeof words === 'string') return words
  return words.map(line => line.map(({ text }) => text).join('')).join('\n')
}

/** The name of an element whose numbers stay on the line of what they number: «статьи 1» is not parted. */
export function tied(name: string): string {
  return name.replace(/ (?=\d)/g, '\u00a0')
}

/** Whether a text stands on the page of what follows: it opens an article, or says what is to come. */
export function leads({ text, opens }: Text): boolean {
  return opens === true || leadsOn(linesOf(text).at(-1) ?? [])
}

/** Whether a paragraph says what is to come. */
export function leadsOn(line: Line): boolean {
  return line.at(-1)?.text.endsWith(':') ?? false
}

/** How many rows and paragraphs a paper has: what is counted while it is printed. */
export function sizeOf({ blocks }: Paper): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
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
