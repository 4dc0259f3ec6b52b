import type { Numberer } from '#app/documents/docx-numbering.server.ts'
import { childOf, type XmlNode } from '#app/documents/docx-xml.server.ts'
import type { FileNote, FileNoteCode, FileText } from '#app/domain/structure/file-notes.ts'

/** The text of a document's body: one paragraph a line, with an empty line between, tables a row a line. */
export function linesOf(body: XmlNode, number: Numberer): FileText {
  const writing: Writing = { number, printed: [], row: 1, open: '', pending: [], notes: [] }
  blocks(writing, body.children)
  if (writing.open.trim() !== '') print(writing, '')
  return {
    text: writing.printed.join('\n\n') + (writing.printed.length > 0 ? '\n' : ''),
    notes: writing.notes,
  }
}

interface Writing {
  readonly number: Numberer
  readonly printed: string[]
  /** The line that the next paragraph begins on. */
  row: number
  /** The words of paragraphs whose end was deleted: they belong to the next one. */
  open: string
  /** Notes of the paragraph being read. */
  pending: Omit<FileNote, 'line'>[]
  readonly notes: FileNote[]
}

const NOTED_LETTERS = 80

function blocks(writing: Writing, nodes: readonly XmlNode[]): void {
  for (const node of nodes) {
    if (node.name === 'w:p') paragraph(writing, node)
    else if (node.name === 'w:tbl') table(writing, node)
    else if (TRANSPARENT.has(node.name)) blocks(writing, node.children)
  }
}

function paragraph(writing: Writing, node: XmlNode): void {
  const made = writing.number(node)
  const words = wordsOf(writing, node)
  const endDeleted = childOf(childOf(childOf(node, 'w:pPr'), 'w:rPr'), 'w:del') !== undefined
  if (endDeleted) {
    writing.open += words
    return
  }
  const bare = words.trim()
  if (made !== '' && bare !== '' && made.trim().length > 1) note(writing, 'number-made', made + bare)
  print(writing, bare === '' ? '' : made + bare)
}

/** One row of a table is one line, its cells between bars. */
function table(writing: Writing, node: XmlNode): void {
  for (const row of rowsOf(node)) {
    const cells = row.children
      .filter(child => child.name === 'w:tc')
      .map(cell => paragraphsOf(cell).map(each => wordsOf(writing, each).trim()))
      .map(lines => lines.filter(line => line !== '').join(' '))
    const line = `| ${cells.join(' | ')} |`
    note(writing, 'table-flattened', line)
    print(writing, cells.some(cell => cell !== '') ? line.replaceAll('\n', ' ') : '')
  }
}

function rowsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap(child => {
    if (child.name === 'w:tr') return [child]
    return TRANSPARENT.has(child.name) ? rowsOf(child) : []
  })
}

function paragraphsOf(node: XmlNode): readonly XmlNode[] {
  return node.children.flatMap(child => (child.name === 'w:p' ? [child] : paragraphsOf(child)))
}

function print(writing: Writing, words: string): void {
  const line = (writing.open + words).trim()
  writing.open = ''
  for (const pending of writing.pending) writing.notes.push({ ...pending, line: writing.row })
  writing.pending = []
  if (line === '') return
  writing.printed.push(line)
  writing.row += line.split('\n').length + 1
}

function note(writing: Writing, code: FileNoteCode, text: string): void {
  if (text.trim() !== '') writing.pending.push({ code, text: text.trim().slice(0, NOTED_LETTERS) })
}

// Elements that only wrap: links, content controls, smart tags, fields, accepted insertions.
const TRANSPARENT: ReadonlySet<string> = new Set([
  'w:r',
  'w:hyperlink',
  'w:sdt',
  'w:sdtContent',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:bdo',
  'w:dir',
])
const DELETED: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom'])
const INSERTED: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo'])
const PICTURES: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'])
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

function wordsOf(writing: Writing, node: XmlNode): string {
  return node.children.map(child => wordsIn(writing, child)).join('')
}

function wordsIn(writing: Writing, node: XmlNode): string {
  const { name } = node
  if (name === 'w:t') return lettersOf(node)
  if (TRANSPARENT.has(name)) return wordsOf(writing, node)
  if (INSERTED.has(name)) {
    const words = wordsOf(writing, node)
    note(writing, 'insertion-kept', words)
    return words
  }
  if (DELETED.has(name)) note(writing, 'deletion-dropped', lettersOf(node))
  else if (PICTURES.has(name)) note(writing, 'picture-dropped', lettersOf(node) || '…')
  else if (name === 'w:footnoteReference') note(writing, 'footnote-dropped', '…')
  return SIGNS[name] ?? ''
}

/** All letters below a node, whatever they are in. */
function lettersOf(node: XmlNode): string {
  return node.name === '#text' ? node.text : node.children.map(lettersOf).join('')
}
