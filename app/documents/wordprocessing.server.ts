import type { Line, Run } from '#app/domain/paper/paper.ts'
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
  readonly align?: 'center' | 'right' | 'both'
  readonly before?: number
  readonly after?: number
  /** The height of lines, in 240ths. */
  readonly line?: number
  /** How far the first line is drawn in. */
  readonly firstLine?: number
  readonly keepNext?: boolean
  /** Whether no line ends within «6-1)» or «1-баптың»; a law keeps plain hyphens, for it is searched and copied. */
  readonly solid?: boolean
}

export const CENTRED = 'center'

/** A paragraph, plain or of runs. */
export function paragraph(words: string | Line, manner: Manner = {}): string {
  const runs = typeof words === 'string' ? runXml({ text: words }, manner) : runsXml(words, manner)
  return `<w:p>${placeXml(manner)}${runs}</w:p>`
}

/** Words on one line: at the left, in the middle of a width where there are three, at the right. */
export function tabbed(words: readonly string[], width: number): string {
  const middle = words.length > 2 ? `<w:tab w:val="center" w:pos="${Math.round(width / 2)}"/>` : ''
  const tabs = `<w:tabs>${middle}<w:tab w:val="right" w:pos="${width}"/></w:tabs>`
  const runs = words
    .map((text, at) => (at === 0 ? '' : '<w:r><w:tab/></w:r>') + runXml({ text }, {}))
    .join('')
  return `<w:p><w:pPr>${tabs}<w:spacing w:before="240" w:after="240"/></w:pPr>${runs}</w:p>`
}

function placeXml({ align, before = 0, after = 60, line, firstLine, keepNext }: Manner): string {
  const height = line === undefined ? '' : ` w:line="${line}" w:lineRule="auto"`
  const usual = before === 0 && after === 60 && height === ''
  const place = [
    keepNext ? '<w:keepNext/>' : '',
    usual ? '' : `<w:spacing w:before="${before}" w:after="${after}"${height}/>`,
    firstLine === undefined ? '' : `<w:ind w:firstLine="${firstLine}"/>`,
    align ? `<w:jc w:val="${align}"/>` : '',
  ].join('')
  return place && `<w:pPr>${place}</w:pPr>`
}

function runsXml(line: Line, manner: Manner): string {
  return line.map(run => runXml(run, manner)).join('')
}

function runXml({ text, bold, italic, struck }: Run, manner: Manner): string {
  if (text === '') return ''
  const size = manner.tiny ? TINY : manner.small ? SMALL : ''
  const look = [
    bold || manner.bold ? '<w:b/>' : '',
    italic || manner.italic ? '<w:i/>' : '',
    struck ? '<w:strike/>' : '',
    size,
  ].join('')
  const words = manner.solid ? text.split(SOLID).map(textXml).join('<w:noBreakHyphen/>') : textXml(text)
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${words}</w:r>`
}

const SOLID = /(?<=\d)-(?=[\d\p{L}])/u // the hyphen of «6-1)», at which Word would part it

const SMALL = '<w:sz w:val="22"/>'
const TINY = '<w:sz w:val="18"/>'

function textXml(text: string): string {
  return `<w:t xml:space="preserve">${plainXml(text)}</w:t>`
}

function plainXml(text: string): string {
  return text.replace(UNPRINTABLE, '').replace(/[&<>]/g, letter => ENTITIES[letter]!)
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
  const said = lines
    .map((line, at) => paragraph(line, { tiny: true, after: 0, before: at === 0 ? 120 : 0 }))
    .join('')
  return `${HEAD}<w:ftr ${W}>${said}${page}</w:ftr>`
}

/** Letters, of a size in half points, their language, and the frame of tables. */
export function stylesXml(language: Language, letters: number): string {
  const code = CODES[language]
  const line = (side: string) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`
  const frame = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(line).join('')
  const fonts = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
  return `${HEAD}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${letters}"/><w:lang w:val="${code}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="60"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="table" w:default="1" w:styleId="Framed"><w:name w:val="Framed"/><w:tblPr><w:tblBorders>${frame}</w:tblBorders><w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="85" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style></w:styles>`
}

const CODES: Readonly<Record<Language, string>> = { kk: 'kk-KZ', ru: 'ru-RU' }

/** What the file says of itself to those who look for it. */
export function coreXml(title: string, language: Language): string {
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${plainXml(title)}</dc:title><dc:creator>Tuzetu</dc:creator><dc:language>${CODES[language]}</dc:language></cp:coreProperties>`
}

export const settingsXml = `${HEAD}<w:settings ${W}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`

const override = (part: string, type: string) =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPES}.${type}+xml"/>`

export const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('settings', 'settings')}${override('header1', 'header')}${override('footer1', 'footer')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const PACKAGE = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
const relation = (id: number, type: string, target: string) =>
  `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

const CORE =
  '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'

export const RELATIONS = `${HEAD}<Relationships ${PACKAGE}>${relation(1, 'officeDocument', 'word/document.xml')}${CORE}</Relationships>`

export const DOCUMENT_RELATIONS = `${HEAD}<Relationships ${PACKAGE}>${relation(1, 'styles', 'styles.xml')}${relation(2, 'settings', 'settings.xml')}${relation(3, 'header', 'header1.xml')}${relation(4, 'footer', 'footer1.xml')}</Relationships>`
