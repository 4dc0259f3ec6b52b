import writeXlsxFile, { type CellObject } from 'write-excel-file/node'
import { plainOf, type Block, type Paper, type Row, type Words } from '#app/domain/paper/paper.ts'

/** A paper as a workbook of one sheet: its tables row by row, the lines between them in bold. */
export function paperXlsx(paper: Paper): Promise<Buffer> {
  const lines = [...paper.heading, paper.asOf, paper.demonstration].filter(line => line !== '')
  const widest = paper.blocks.flatMap(block => (block.kind === 'table' ? [block.widths] : []))
  const columns = widest.reduce((widths, own) => (own.length > widths.length ? own : widths), ONE_COLUMN)
  const shares = columns.reduce((sum, each) => sum + each, 0)
  const rows = [
    ...lines.map(line => [cell(line, STRONG)]),
    ...paper.blocks.flatMap(rowsOf),
    ...paper.versions.map(line => [cell(line)]),
  ]
  return writeXlsxFile(rows, {
    sheet: sheetName(paper.heading[0] ?? ''),
    columns: columns.map(share => ({ width: Math.max(NARROWEST, Math.round((share / shares) * WIDTH)) })),
    orientation: 'landscape',
    // The heads of the one table stay in sight; a paper of several tables has heads on its way.
    ...(paper.blocks[0]?.kind === 'table' && { stickyRowsCount: lines.length + 1 }),
  }).toBuffer()
}

const ONE_COLUMN: readonly number[] = [1]
const WIDTH = 190 // characters of all columns together
const NARROWEST = 8
const MOST_IN_A_CELL = 32_767 // UTF-16 code units, a limit of the format
const STRONG: CellObject = { fontWeight: 'bold' }
const FRAMED: CellObject = { wrap: true, alignVertical: 'top', borderStyle: 'thin' }

function rowsOf(block: Block): CellObject[][] {
  switch (block.kind) {
    case 'heading':
      return [[cell(block.text, STRONG)]]
    case 'text':
      return [[cell(plainOf(block.text))]]
    case 'apart':
      return [[cell(block.words.join('   '))]]
    case 'table': {
      const heads = block.heads.map(head => cell(head, { ...FRAMED, ...STRONG, align: 'center' }))
      return [heads, ...block.rows.map(rowOf), []]
    }
  }
}

function rowOf(row: Row): CellObject[] {
  return 'over' in row ? [cell(row.over, STRONG)] : row.cells.map(framed)
}

/** The number of a row is a number, so that a workbook can sort by it. */
function framed(words: Words): CellObject {
  const text = plainOf(words)
  return /^\d{1,9}$/.test(text) ? { ...FRAMED, value: Number(text), type: Number } : cell(text, FRAMED)
}

/** A value that begins like a formula stays text: the cell's type is text. */
function cell(text: string, style: CellObject = {}): CellObject {
  return { ...style, value: text.slice(0, MOST_IN_A_CELL).replace(UNPRINTABLE, ''), type: String }
}

/** The format forbids some signs in the name of a sheet, and more than 31 letters. */
function sheetName(title: string): string {
  return (
    title
      .replace(/[\\/?*[\]:]/g, ' ')
      .slice(0, 31)
      .trim() || 'Tuzetu'
  )
}

// XML cannot hold them; they come with texts pasted from other programs.
const UNPRINTABLE = /[^\P{Cc}\t\n\r]/gu
