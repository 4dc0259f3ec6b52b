import { strToU8, zipSync } from 'fflate'
import {
  leads,
  leadsOn,
  linesOf,
  plainOf,
  type Block,
  type Paper,
  type Row,
  type SheetForm,
  type Table,
  type Words,
} from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'
import {
  CENTRED,
  CONTENT_TYPES,
  coreXml,
  DOCUMENT_RELATIONS,
  footerXml,
  headerXml,
  paragraph,
  RELATIONS,
  settingsXml,
  stylesXml,
  tabbed,
  W,
  type Manner,
} from '#app/documents/wordprocessing.server.ts'

/**
 * A paper as a Word document. Its parts are written here and not by a library: a table of disagreements has some
 * thousand rows, and building an object for each run takes seconds.
 */
export function paperDocx(paper: Paper): Buffer {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'docProps/core.xml': coreXml(paper.heading.join(' '), paper.language),
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/document.xml': documentXml(paper),
    'word/styles.xml': stylesXml(paper.language, paper.sheet === 'law' ? LAW_LETTERS : LETTERS),
    'word/settings.xml': settingsXml,
    'word/header1.xml': headerXml(paper.demonstration),
    'word/footer1.xml': footerXml(paper.versions),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return Buffer.from(zipSync(files, { level: 4, mtime: STAMP }))
}

const STAMP = new Date('2000-01-01T00:00:00Z') // one paper is one file, whenever it is made
const [LETTERS, LAW_LETTERS] = [24, 28] // half points: 12, and 14 for laws

// A4 in twentieths of a point, with the margins that offices set: 3 cm at the left of what is bound upright.
const [SHORT, LONG] = [11_906, 16_838]
const ACROSS = { top: 1_134, bottom: 850, left: 850, right: 850 }
const UPRIGHT = { top: 1_134, bottom: 1_134, left: 1_701, right: 850 }

/** How a sheet lies, in twentieths of a point. */
interface Sheet {
  readonly form: SheetForm
  readonly margins: typeof ACROSS
  /** Between the margins. */
  readonly width: number
}

function sheetOf(form: SheetForm): Sheet {
  const margins = form === 'across' ? ACROSS : UPRIGHT
  return { form, margins, width: (form === 'across' ? LONG : SHORT) - margins.left - margins.right }
}

function documentXml(paper: Paper): string {
  const sheet = sheetOf(paper.sheet)
  const body = [
    ...(paper.mark === '' ? [] : [paragraph(paper.mark, { italic: true, align: 'right', after: 240 })]),
    ...paper.heading.map(line => paragraph(line, { bold: true, align: CENTRED })),
    paragraph(paper.asOf, { align: CENTRED, after: 200 }),
    ...paper.blocks.map(block => blockXml(block, sheet)),
    ...paper.signatures.flatMap(name => signatureXml(name)),
  ]
  const size =
    paper.sheet === 'across'
      ? `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"`
      : `w:w="${SHORT}" w:h="${LONG}"`
  const { top, bottom, left, right } = sheet.margins
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz ${size}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="425" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

function blockXml(block: Block, sheet: Sheet): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, { bold: true, before: 200, keepNext: true })
    case 'text':
      return textXml(block.text, {
        ...(sheet.form === 'law' ? lawManner(block.opens ?? false) : TEXT),
        keepNext: leads(block),
      })
    case 'apart':
      return tabbed(block.words, sheet.width)
    case 'table':
      return tableXml(block, sheet.width)
  }
}

const TEXT: Manner = { align: 'both', after: 80, solid: true }
const FIRST_LINE = 709 // 1.25 cm
const LAW_LINE = 276 // 1.15 of a line

function lawManner(opens: boolean): Manner {
  const room = { before: opens ? 240 : 0, after: 0, line: LAW_LINE }
  return { align: 'both', firstLine: FIRST_LINE, ...room }
}

function textXml(words: Words, manner: Manner): string {
  const lines = linesOf(words)
  return lines
    .map((line, at) => {
      const keepNext = at === lines.length - 1 ? (manner.keepNext ?? false) : leadsOn(line)
      return paragraph(line, { ...manner, keepNext })
    })
    .join('')
}

function tableXml(table: Table, width: number): string {
  const shares = table.widths.reduce((sum, each) => sum + each, 0)
  const columns = table.widths.map(each => Math.floor((each / shares) * width))
  const heads = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${table.heads.map((head, at) => headXml(head, columns[at]!)).join('')}</w:tr>`
  const numbers = table.numbered
    ? `<w:tr><w:trPr><w:tblHeader/></w:trPr>${table.heads.map((_, at) => cellXml(String(at + 1), columns[at]!, { bold: true, align: CENTRED })).join('')}</w:tr>`
    : ''
  const grid = columns.map(column => `<w:gridCol w:w="${column}"/>`).join('')
  const rows = table.rows.map(row => rowXml(row, columns)).join('')
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Framed"/><w:tblW w:w="${columns.reduce((sum, each) => sum + each, 0)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${heads}${numbers}${rows}</w:tbl>${paragraph('')}`
}

function rowXml(row: Row, columns: readonly number[]): string {
  if ('over' in row) {
    const width = columns.reduce((sum, each) => sum + each, 0)
    const span = `<w:gridSpan w:val="${columns.length}"/>`
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${span}</w:tcPr>${paragraph(row.over, { bold: true, align: CENTRED, keepNext: true, small: true })}</w:tc></w:tr>`
  }
  const whole = isShort(row.cells, columns) ? '<w:trPr><w:cantSplit/></w:trPr>' : ''
  return `<w:tr>${whole}${row.cells.map((cell, at) => cellXml(cell, columns[at]!)).join('')}</w:tr>`
}

const LETTER = 112 // twentieths of a point: about what a letter of a table takes
const PADDING = 170 // of a cell, at both sides together
const WHOLE = 14 // lines: a row that is not longer is not parted over pages

/** Whether a row is so short that it stands on one page: what is changed is read beside what it was. */
function isShort(cells: readonly Words[], columns: readonly number[]): boolean {
  return cells.every((cell, at) => {
    const letters = Math.floor((columns[at]! - PADDING) / LETTER) // on a line
    const lines = linesOf(cell).map(line => Math.ceil((plainOf([line]).length || 1) / letters))
    return lines.reduce((sum, each) => sum + each, 0) <= WHOLE
  })
}

/** The first line of a head in bold, what is asked under it in the smallest letters. */
function headXml(head: string, width: number): string {
  const [first = '', ...asked] = head.split('\n')
  const lines = [
    paragraph(first, { bold: true, align: CENTRED, small: true }),
    ...asked.map(line => paragraph(line, { align: CENTRED, tiny: true })),
  ]
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${lines.join('')}</w:tc>`
}

function cellXml(words: Words, width: number, manner: Manner = {}): string {
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${textXml(words, { ...manner, small: true, solid: typeof words === 'string' })}</w:tc>`
}

function signatureXml(name: string): readonly string[] {
  return [paragraph(name, { before: 360, keepNext: true }), paragraph(SIGNATURE_LINE)]
}
