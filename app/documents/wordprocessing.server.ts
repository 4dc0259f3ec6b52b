import type { Language } from '#app/domain/structure/act.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The name spaces of the parts of a Word document. */
export const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${OFFICE}"`

/** How a line stands. Distances are twentieths of a point. */
export interface Manner {
  readonly bold?: boolean
  readonly italic?: boolean
  /** The size of tables. */
  readonly small?: boolean
  /** The size of what stands at the edges of a page. */
  readonly tiny?: boolean
  readonly align?: 'center' | 'right'
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
}

export const CENTRED = 'center'

/** A paragraph of plain text. */
export function paragraph(text: string, manner: Manner = {}): string {
  const { bold, italic, small, tiny, align, before = 0, after = 60, keepNext } = manner
  const spacing = before === 0 && after === 60 ? '' : `<w:spacing w:before="${before}" w:after="${after}"/>`
  const place = `${keepNext ? '<w:keepNext/>' : ''}${spacing}${align ? `<w:jc w:val="${align}"/>` : ''}`
  const size = tiny ? TINY : small ? SMALL : ''
  const look = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}${size}`
  const run = text === '' ? '' : `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${textXml(text)}</w:r>`
  return `<w:p>${place && `<w:pPr>${place}</w:pPr>`}${run}</w:p>`
}

const SMALL = '<w:sz w:val="22"/>'
const TINY = '<w:sz w:val="18"/>'

function textXml(text: string): string {
  const plain = text.replace(UNPRINTABLE, '').replace(/[&<>]/g, letter => ENTITIES[letter]!)
  return `<w:t xml:space="preserve">${plain}</w:t>`
}

// XML cannot hold them; they come with texts pasted from other programs.
const UNPRINTABLE = /[^\P{Cc}\t]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** What stands at the top of every page. */
export function headerXml(text: string): string {
  return `${HEAD}<w:hdr ${W}>${paragraph(text, { italic: true, tiny: true, align: 'right' })}</w:hdr>`
}

/** Lines at the bottom of every page, and its number. */
export function footerXml(lines: readonly string[]): string {
  const page = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr>${TINY}</w:rPr><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:rPr>${TINY}</w:rPr><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:rPr>${TINY}</w:rPr><w:fldChar w:fldCharType="end"/></w:r></w:p>`
  const said = lines.map(line => paragraph(line, { tiny: true })).join('')
  return `${HEAD}<w:ftr ${W}>${said}${page}</w:ftr>`
}

/** Letters, their language, and the frame of tables. */
export function stylesXml(language: Language): string {
  const code = language === 'kk' ? 'kk-KZ' : 'ru-RU'
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const frame = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="24"/><w:lang w:val="${code}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="table" w:default="1" w:styleId="Framed"><w:name w:val="Framed"/><w:tblPr><w:tblBorders>${frame}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
}

export const settingsXml = `${HEAD}<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`

export const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('header1', 'header')}${override('footer1', 'footer')}</Types>`

const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

export const RELATIONS = `${HEAD}<Relationships ${PACKAGE}>${relation(1, 'officeDocument', 'word/document.xml')}</Relationships>`

export const DOCUMENT_RELATIONS = `${HEAD}<Relationships ${PACKAGE}>${relation(1, 'styles', 'styles.xml')}${relation(2, 'settings', 'settings.xml')}${relation(3, 'header', 'header1.xml')}${relation(4, 'footer', 'footer1.xml')}</Relationships>`
