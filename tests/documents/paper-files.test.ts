import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { paperDocx } from '#app/documents/paper-docx.server.ts'
import { paperPdf } from '#app/documents/paper-pdf.server.ts'
import { paperXlsx } from '#app/documents/paper-xlsx.server.ts'
import type { Paper, Row, Table } from '#app/domain/paper/paper.ts'
import { wordsOfDocx } from '#tests/support/docx.ts'

const ROWS = 120

const paper: Paper = {
  ...{ kind: 'disagreements', language: 'kk', sheet: 'across', mark: '' },
  asOf: '2026 жылғы 22 қарашадағы жағдай бойынша',
  heading: ['КЕЛІСПЕУШІЛІКТЕР КЕСТЕСІ', '«Өлшемдер туралы» заң жобасына'],
  versions: ['Заң: 2-нұсқа, 2026 жылғы 20 қараша'],
  blocks: [
    { kind: 'text', text: 'Әріптер: Ә Ғ Қ Ң Ө Ұ Ү Һ І.\nЕкінші жол.' },
    {
      ...{ kind: 'table', heads: ['А', 'Ә', 'Б', 'В', 'Г'], widths: [10, 20, 30, 20, 20], numbered: true },
      rows: [
        { over: 'Орган & <К°>' },
        ...Array.from({ length: ROWS }, (_, at) => ({
          cells: [`${at + 1}.`, '=1+1', 'Екі\nжол\u0007', '#let x', '"]'],
        })),
      ],
    },
  ],
  signatures: ['Бірінші басшы'],
  demonstration: 'КӨРСЕТІЛІМ',
}

describe('in Word', () => {
  const parts = unzipSync(paperDocx(paper))
  const part = (name: string) => strFromU8(parts[name]!)

  test('every part is well-formed', () => {
    for (const name of Object.keys(parts))
      expect(() => new XMLParser().parse(part(name), true), name).not.toThrow()
  })
  test('says every word, signs of markup too, and no control characters', () => {
    const words = wordsOfDocx(paperDocx(paper))
    for (const each of ['Орган & <К°>', `${ROWS}.`, 'Екі\nжол', '=1+1', 'Бірінші басшы'])
      expect(words).toContain(each)
    expect(words).not.toContain('\u0007')
  })
  test('five columns lie across the sheet, their heads on every page', () => {
    expect(part('word/document.xml')).toContain('w:orient="landscape"')
    expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })
  test('says on every page that it is a demonstration, and of which version it is', () => {
    expect(part('word/header1.xml')).toContain('КӨРСЕТІЛІМ')
    expect(part('word/footer1.xml')).toContain('2-нұсқа')
  })
  test('parts no number at its hyphen, but leaves the letters of a law as they are', () => {
    const body = (of: Paper) => strFromU8(unzipSync(paperDocx(of))['word/document.xml']!)
    const blocks = [{ kind: 'text', text: '1-баптың 6-1) тармақшасы, 2026-11-22' }] as const
    expect(body({ ...paper, blocks }).match(/<w:noBreakHyphen\/>/g)).toHaveLength(4)
    expect(body({ ...paper, blocks, sheet: 'law' })).toContain('1-баптың 6-1) тармақшасы')
  })
  test('parts no short row over pages, and a long one where it must', () => {
    const rows = [{ cells: ['Қысқа'] }, { cells: ['Ұзын сөйлем. '.repeat(300)] }]
    const body = strFromU8(unzipSync(paperDocx({ ...paper, blocks: [tableOf(rows)] }))['word/document.xml']!)
    const [, , short, long] = body.split('<w:tr>')
    expect(short).toContain('<w:cantSplit/>')
    expect(long).not.toContain('<w:cantSplit/>')
  })
  test('is the same file for the same words', () =>
    expect(paperDocx(paper).equals(paperDocx(paper))).toBe(true))
})

test('in a workbook, what looks like a formula is text', async () => {
  const parts = unzipSync(await paperXlsx(paper))
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!)
  expect(sheet).not.toContain('<f>')
  expect(Object.entries(parts).some(([, bytes]) => strFromU8(bytes).includes('=1+1'))).toBe(true)
})

const has = (program: string) => spawnSync('which', [program]).status === 0

describe('on pages', () => {
  test('the PDF is the same file for the same words', async () =>
    expect((await paperPdf(paper)).equals(await paperPdf(paper))).toBe(true))

  test.runIf(has('pdfinfo'))(
    'the PDF tells its title, and its table in rows and cells, to those who listen',
    async () => {
      const marked = { ...paper, heading: ['А & Ә <1>'] }
      const [about, structure] = await ofPdf(marked, file => [infoOf(file), infoOf(file, '-struct-text')])
      expect(about).toMatch(/^Title: +А ＆ Ә ＜1>$/m)
      expect(structure.match(/^ +TR$/gm)).toHaveLength(ROWS + 3)
      expect(structure.match(/^ +TH:$/gm)).toHaveLength(10)
      expect(structure).toMatch(/TD:\s+\/ColSpan 5\s+"Орган & <К°>"/)
      expect(structure).not.toContain('КӨРСЕТІЛІМ')
    },
  )

  test('the PDF of other words has another number, under the same title', async () => {
    const numbers = async (of: Paper) => (await paperPdf(of)).toString('latin1').match(/\/ID \[.*\]/)![0]
    expect(await numbers({ ...paper, signatures: [] })).not.toBe(await numbers(paper))
  })

  test.runIf(has('pdfinfo'))('the paragraphs of a cell are told one by one', async () => {
    const structure = await ofPdf(paper, file => infoOf(file, '-struct-text'))
    expect(structure).toMatch(/TD\s+P \(block\)\s+"Екі"\s+P \(block\)\s+"жол"/)
    expect(structure).toMatch(/TD\s+"=1\+1"/)
  })

  describe.runIf(has('pdftotext'))('a page of the PDF', () => {
    const pagesOf = async (of: Paper) => (await ofPdf(of, textOf)).split('\f').slice(0, -1)

    test('ends after a whole row, where the row is short', async () => {
      const rows = Array.from({ length: 40 }, (_, at) => ({ cells: [`(${at}\n–\n–\n–\n${at})`] }))
      const pages = await pagesOf({ ...paper, blocks: [tableOf(rows)] })
      expect(pages.length).toBeGreaterThan(3)
      for (const page of pages)
        expect(page.match(/\((\d+)/g)?.length, page).toBe(page.match(/(\d+)\)/g)?.length)
    })
    test('ends with no line over the columns, whose rows come on the next one', async () => {
      const rows = Array.from({ length: 30 }, (_, at) => [{ over: `Орган ${at}` }, { cells: ['–\n–\n–'] }])
      const pages = await pagesOf({ ...paper, blocks: [tableOf(rows.flat())] })
      expect(pages.length).toBeGreaterThan(3)
      for (const page of pages) {
        const [overs, lines] = [/Орган \d+/g, /–/g].map(sought => page.match(sought)!.length)
        expect(lines, page).toBe(overs! * 3)
      }
    })
    test('ends within a long line over the columns, of which nothing is lost', async () => {
      const dissent = Array.from({ length: 60 }, (_, at) => `(${at})`).join('\n')
      const pages = await pagesOf({ ...paper, blocks: [tableOf([{ over: dissent }])] })
      expect(pages.length).toBeGreaterThan(1)
      expect(pages.join('').match(/\(\d+\)/g)).toHaveLength(60)
      for (const page of pages) expect(page.match(/\(\d+\)/g) ?? []).not.toHaveLength(60)
    })
    test('never holds the last line of a long row alone', async () => {
      for (let lines = 31; lines < 37; lines++) {
        const rows = [{ cells: [Array.from({ length: lines }, (_, at) => `(${at})`).join('\n')] }]
        const pages = await pagesOf({ ...paper, blocks: [tableOf(rows)] })
        for (const page of pages.slice(1))
          expect(page.match(/\(\d+\)/g)?.length ?? 2, page).toBeGreaterThan(1)
      }
    })
    test.each([
      ['a heading', { kind: 'heading', text: 'Кесте тақырыбы' }],
      ['a line that leads to it', { kind: 'text', text: 'Кесте тақырыбы:' }],
    ] as const)('that holds %s of a table holds its first row', async (_, block) => {
      for (let lines = 17; lines < 22; lines++) {
        const before = Array.from({ length: lines }, () => ({ kind: 'text', text: 'Жол' }) as const)
        const rows = [{ cells: ['Бірінші қатар'] }]
        const pages = await pagesOf({ ...paper, blocks: [...before, block, tableOf(rows)] })
        expect(pages.find(page => page.includes('Кесте тақырыбы'))).toContain('Бірінші қатар')
      }
    })
  })

  test.runIf(has('pdftotext'))(
    'the PDF says every word in Kazakh letters, markup as it is written',
    async () => {
      const text = await ofPdf(paper, textOf)
      for (const each of ['Ә Ғ Қ Ң Ө Ұ Ү Һ І', 'Орган & <К°>', '#let x', '"]', 'КӨРСЕТІЛІМ', `${ROWS}.`])
        expect(text).toContain(each)
    },
  )

  test.runIf(has('soffice') && has('pdftotext'))(
    'LibreOffice opens the Word file with the heads on each page',
    async () => {
      const text = await inFolder(async folder => {
        const file = path.join(folder, 'paper.docx')
        writeFileSync(file, paperDocx(paper))
        const profile = `-env:UserInstallation=file://${folder}/profile`
        execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
          stdio: 'ignore',
        })
        return textOf(path.join(folder, 'paper.pdf'))
      })
      const pages = text.split('\f').filter(page => page.trim() !== '')
      expect(pages.length).toBeGreaterThan(1)
      for (const page of pages) expect(page).toContain('КӨРСЕТІЛІМ')
      expect(text).toContain(`${ROWS}.`)
    },
    60_000,
  )
})

function tableOf(rows: readonly Row[]): Table {
  return { kind: 'table', heads: ['А'], widths: [1], numbered: false, rows }
}

/** What is told of the file of a paper's PDF. */
function ofPdf<const T>(of: Paper, tell: (file: string) => T): Promise<T> {
  return inFolder(async folder => {
    const file = path.join(folder, 'paper.pdf')
    writeFileSync(file, await paperPdf(of))
    return tell(file)
  })
}

function infoOf(file: string, ...options: string[]): string {
  return execFileSync('pdfinfo', [...options, file], { encoding: 'utf8' })
}

function textOf(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })
}

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
