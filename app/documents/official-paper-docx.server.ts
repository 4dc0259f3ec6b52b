import { strToU8, zipSync } from 'fflate'
import { isLandscape, type Block, type Paper, type Row, type Table } from '#app/domain/paper/paper.ts'
import { SIGNATURE_LINE } from '#app/domain/paper/paper-words.ts'
import {
  CENTRED,
  CONTENT_TYPES,
  DOCUMENT_RELATIONS,
  footerXml,
  headerXml,
  paragraph,
  RELATIONS,
  settingsXml,
  stylesXml,
  W,
} from '#app/documents/wordprocessing.server.ts'

/**
 * A paper as a Word document. Its parts are written here and not by the library that prints the shorter papers: a
 * table of disagreements has some thousand rows, and building an object for each run takes that library seconds.
 */
export function officialPaperDocx(paper: Paper): Buffer {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': RELATIONS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/document.xml': documentXml(paper),
    'word/styles.xml': stylesXml(paper.language),
    'word/settings.xml': settingsXml,
    'word/header1.xml': headerXml(paper.demonstration),
    'word/footer1.xml': footerXml(paper.versions),
  }
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]))
  return Buffer.from(zipSync(files, { level: 4, mtime: STAMP }))
}

const STAMP = new Date('2000-01-01T00:00:00Z') // one paper is one file, whenever it is made

// A4 in twentieths of a point.
const [SHORT, LONG] = [11_906, 16_838]
const MARGINS = { top: 1_134, bottom: 850, left: 1_134, right: 850 }

function documentXml(paper: Paper): string {
  const landscape = isLandscape(paper)
  const width = (landscape ? LONG : SHORT) - MARGINS.left - MARGINS.right
  const [first = '', ...rest] = paper.heading
  const body = [
    paragraph(first, { bold: true, align: CENTRED }),
    ...rest.map(line => paragraph(line, { bold: true, align: CENTRED })),
    paragraph(paper.asOf, { align: CENTRED, after: 200 }),
    ...paper.blocks.map(block => blockXml(block, width)),
    ...paper.signatures.flatMap(name => signatureXml(name)),
  ]
  const size = landscape
    ? `w:w="${LONG}" w:h="${SHORT}" w:orient="landscape"`
    : `w:w="${SHORT}" w:h="${LONG}"`
  const { top, bottom, left, right } = MARGINS
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document ${W}><w:body>${body.join('')}<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/><w:pgSz ${size}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="567" w:footer="425" w:gutter="0"/></w:sectPr></w:body></w:document>`
}

function blockXml(block: Block, width: number): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, { bold: true, before: 200, keepNext: true })
    case 'text':
      return block.text
        .split('\n')
        .map(line => paragraph(line))
        .join('')
    case 'table':
      return tableXml(block, width)
  }
}

function tableXml(table: Table, width: number): string {
  const shares = table.widths.reduce((sum, each) => sum + each, 0)
  const columns = table.widths.map(each => Math.floor((each / shares) * width))
  const heads = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${table.heads.map((head, at) => cellXml(head, columns[at]!, { bold: true, align: CENTRED })).join('')}</w:tr>`
  const numbers = table.numbered
    ? `<w:tr><w:trPr><w:tblHeader/></w:trPr>${table.heads.map((_, at) => cellXml(String(at + 1), columns[at]!, { align: CENTRED })).join('')}</w:tr>`
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
  return `<w:tr>${row.cells.map((cell, at) => cellXml(cell, columns[at]!)).join('')}</w:tr>`
}

function cellXml(text: string, width: number, manner: Parameters<typeof paragraph>[1] = {}): string {
  const lines = text.split('\n').map(line => paragraph(line, { ...manner, small: true }))
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.join('')}</w:tc>`
}

function signatureXml(name: string): readonly string[] {
  return [paragraph(name, { before: 360, keepNext: true }), paragraph(SIGNATURE_LINE)]
}
