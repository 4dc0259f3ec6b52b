import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readDocx } from '#app/documents/read-docx.server.ts'
import { wordFile, wordParagraph as p, wordRun as r } from '#tests/support/word-file.ts'

const NUMBERING = {
  'word/numbering.xml': `<w:numbering>
    <w:abstractNum w:abstractNumId="0">
      <w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
      <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2)"/></w:lvl>
      <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2.%3)"/></w:lvl>
    </w:abstractNum>
    <w:abstractNum w:abstractNumId="1">
      <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Раздел %1."/></w:lvl>
    </w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
  </w:numbering>`,
  'word/styles.xml': `<w:styles><w:style w:styleId="Heading"><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style></w:styles>`,
}

function listed(list: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`
}

function textOf(body: string, parts: Readonly<Record<string, string>> = {}): string[] | string {
  const read = readDocx(wordFile(body, parts), 'act.docx')
  return read.ok ? read.value.text.split('\n\n').map(line => line.trim()) : read.refusal.code
}

function notesOf(body: string, parts: Readonly<Record<string, string>> = {}) {
  const read = readDocx(wordFile(body, parts), 'act.docx')
  return read.ok ? read.value.notes.map(({ code, line, text }) => [code, line, text]) : read.refusal.code
}

describe('the text of a Word document', () => {
  test.each([
    ['a paragraph is a line', p('Статья 1. Понятия') + p('1. Норма.'), ['Статья 1. Понятия', '1. Норма.']],
    ['empty paragraphs are left out', p('а') + p('') + p('  ') + p('б'), ['а', 'б']],
    ['signs of XML are letters', p('«А & Б» < 5-1)'), ['«А & Б» < 5-1)']],
    ['numeric entities are letters', '<w:p><w:r><w:t>&#1187;&#x4B3;</w:t></w:r></w:p>', ['ңҳ']],
    ['runs are joined', `<w:p>${r('Ста')}${r('тья 1.')}</w:p>`, ['Статья 1.']],
    ['links are words', `<w:p><w:hyperlink>${r('закон')}</w:hyperlink></w:p>`, ['закон']],
    ['content controls are words', `<w:sdt><w:sdtContent>${p('внутри')}</w:sdtContent></w:sdt>`, ['внутри']],
    ['a tab is a blank', '<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>Норма</w:t></w:r></w:p>', ['1. Норма']],
    [
      'a row of a table is a line',
      `<w:tbl><w:tr><w:tc>${p('а') + p('б')}</w:tc><w:tc>${p('в')}</w:tc></w:tr></w:tbl>`,
      ['| а б | в |'],
    ],
    [
      'field codes are no words',
      `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${r('текст')}</w:p>`,
      ['текст'],
    ],
  ])('%s', (_, body, lines) => expect(textOf(body)).toEqual(lines))

  test('a break inside a paragraph is a line end', () => {
    const read = readDocx(wordFile('<w:p><w:r><w:t>а</w:t><w:br/><w:t>б</w:t></w:r></w:p>'), 'act.docx')
    expect(read.ok && read.value.text).toBe('а\nб\n')
  })
})

describe('tracked changes', () => {
  const body = `${p('Первая')}<w:p>${r('Слово ')}<w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:ins>${r('новое')}</w:ins>${r('.')}</w:p>`

  test('are taken as accepted', () => expect(textOf(body)).toEqual(['Первая', 'Слово новое.']))

  test('are told with their line and words', () =>
    expect(notesOf(body)).toEqual([
      ['deletion-dropped', 3, 'старое'],
      ['insertion-kept', 3, 'новое'],
    ]))

  test('a deleted paragraph end joins two paragraphs', () =>
    expect(textOf(p('Начало ', '<w:rPr><w:del/></w:rPr>') + p('и конец.'))).toEqual(['Начало и конец.']))
})

describe('numbers that Word counts', () => {
  test('are written out, level by level', () => {
    const body =
      p('а', listed(1, 0)) +
      p('б', listed(1, 1)) +
      p('в', listed(1, 1)) +
      p('г', listed(1, 2)) +
      p('д', listed(1, 0)) +
      p('е', listed(1, 1))
    expect(textOf(body, NUMBERING)).toEqual(['3. а', '1) б', '2) в', '3.2.а) г', '4. д', '1) е'])
  })

  test('come from a style too', () =>
    expect(textOf(p('Общие положения', '<w:pStyle w:val="Heading"/>'), NUMBERING)).toEqual([
      'Раздел I. Общие положения',
    ]))

  test('begin anew where the list says so', () =>
    expect(textOf(p('а', listed(1, 0)) + p('б', listed(3, 0)), NUMBERING)).toEqual(['3. а', '1. б']))

  test('are told', () =>
    expect(notesOf(p('а', listed(1, 0)), NUMBERING)).toEqual([['number-made', 1, '3. а']]))
})

describe('a file that is no readable Word document is refused', () => {
  const whole = wordFile(p('Статья 1. Понятия'.repeat(100)))
  const zip = (files: Readonly<Record<string, string>>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

  test.each([
    ['a truncated archive', whole.slice(0, whole.length / 2), 'import.docx-broken'],
    ['an archive of something else', zip({ 'note.txt': 'а' }), 'import.not-a-docx'],
    [
      'an unclosed element',
      zip({ 'word/document.xml': '<w:document><w:body><w:p></w:body>' }),
      'import.docx-broken',
    ],
    ['a document without a body', zip({ 'word/document.xml': '<w:document/>' }), 'import.docx-broken'],
    [
      'entities of its own',
      zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><w:document><w:body/></w:document>' }),
      'import.docx-broken',
    ],
  ])('%s', (_, bytes, code) => {
    const read = readDocx(bytes, 'act.docx')
    expect(read.ok ? 'read' : read.refusal.code).toBe(code)
  })

  test('one that swells, even where it lies about its size', () => {
    const swelling = zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) })
    const lying = swelling.slice()
    for (const [sign, place] of [
      [0x04034b50, 22],
      [0x02014b50, 24],
    ] as const) {
      const view = new DataView(lying.buffer)
      const at = lying.findIndex((_, from) => from + 4 <= lying.length && view.getUint32(from, true) === sign)
      view.setUint32(at + place, 1_000, true)
    }
    for (const bytes of [swelling, lying]) {
      const read = readDocx(bytes, 'act.docx')
      expect(read.ok ? 'read' : read.refusal).toEqual({
        code: 'import.docx-swells',
        particulars: { file: 'act.docx', megabytes: 64 },
      })
    }
  })
})
