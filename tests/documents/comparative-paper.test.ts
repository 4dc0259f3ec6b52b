import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { paperDocx } from '#app/documents/paper-docx.server.ts'
import { compareActs } from '#app/domain/comparison/compare.ts'
import { comparativeTable } from '#app/domain/comparison/table.ts'
import { comparativePaper } from '#app/domain/paper/comparative-paper.ts'
import type { Language } from '#app/domain/structure/act.ts'
import { read } from '#app/domain/structure/read.ts'
import { SOLID_HYPHEN } from '#tests/support/docx.ts'

const LAWS = {
  ru: [
    'Статья 1. Понятия\n1) мера – единица длины;\n2) вес – единица массы.\nСтатья 2. Поверка\n1. Поверка проводится один раз в год.',
    'Статья 1. Понятия\n1) мера – установленная единица длины;\n2) вес – единица массы.\nСтатья 2. Поверка\n1. Поверка проводится один раз в год.\n2. Сведения о поверке размещаются открыто.',
  ],
  kk: [
    '1-бап. Ұғымдар\n1) өлшем – ұзындық бірлігі;\n2) салмақ – масса бірлігі.',
    '1-бап. Ұғымдар\n1) өлшем – белгіленген ұзындық бірлігі;\n2) салмақ – масса бірлігі.',
  ],
} as const

describe('the comparative table in Word', () => {
  let paper: Opened
  beforeAll(() => {
    paper = opened('ru')
  })

  it('has five columns with the heads of the official form and their numbers', () => {
    expect(paper.rows[0]!.map(cell => cell.split('\n')[0])).toEqual([
      '№ п/п',
      'Структурный элемент правового акта',
      'Действующая редакция',
      'Предлагаемая редакция',
      'Обоснование:',
    ])
    expect(paper.rows[1]).toEqual(['1', '2', '3', '4', '5'])
  })

  it('repeats the heads on each page', () => {
    expect(paper.document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  })

  it('gives every act a row over all columns', () => {
    expect(paper.rows[2]).toEqual(['1. Закон о мерах'])
    expect(paper.document).toContain('<w:gridSpan w:val="5"/>')
    expect(paper.rows.at(-2)).toEqual(['2. Закон о поверке'])
    expect(paper.rows.at(-1)).toEqual(['Изменения и дополнения не предусмотрены.'])
  })

  it('has a row per changed element, with its justification', () => {
    expect(paper.rows.slice(3, 5)).toEqual([
      [
        '1.',
        'Подпункт\u00a01) статьи\u00a01',
        'Статья 1. Понятия\n1) мера – единица длины;\n…',
        'Статья 1. Понятия\n1) мера – установленная единица длины;\n…',
        'Суть поправки.\nОснование.',
      ],
      [
        '2.',
        'Пункт\u00a02 статьи\u00a02',
        'Статья 2. Поверка\nОтсутствует.',
        'Статья 2. Поверка\n…\n2. Сведения о поверке размещаются открыто.',
        '',
      ],
    ])
  })

  it('prints what is new in bold', () => {
    const run = /<w:r>(?:(?!<\/w:r>).)*установленная (?:(?!<\/w:r>).)*<\/w:r>/s.exec(paper.document)![0]
    expect(run).toContain('<w:b/>')
    expect(run).not.toContain('<w:strike/>')
  })

  it('is landscape A4 and says in which language it is', () => {
    expect(paper.document).toContain('w:orient="landscape"')
    expect(paper.styles).toContain('w:val="ru-RU"')
    expect(paper.styles).toContain('Times New Roman')
  })

  it('names itself, the day, the version, and that it is a demonstration', () => {
    expect(paper.document).toContain('к проекту Закона Республики Казахстан «О мерах»')
    expect(paper.document).toContain('по состоянию на 22 ноября 2026 года')
    expect(paper.edges).toContain('версия 3 от 20 ноября 2026 года')
    expect(paper.edges).toContain('ДЕМОНСТРАЦИЯ')
    expect(paper.edges).toContain('PAGE')
  })

  it('speaks Kazakh throughout', () => {
    const kazakh = opened('kk')
    expect(kazakh.rows[0]!.slice(0, 2)).toEqual(['Р/с №', 'Құқықтық актінің құрылымдық элементі'])
    expect(kazakh.rows[3]![1]).toBe('1-баптың\u00a01) тармақшасы')
    expect(kazakh.styles).toContain('w:val="kk-KZ"')
    expect(kazakh.document).toContain('САЛЫСТЫРМА КЕСТЕ')
  })

  it('says nothing of a demonstration where there is none', () => {
    expect(opened('ru', false).edges).not.toContain('ДЕМОНСТРАЦИЯ')
  })

  it('leaves out letters that a Word file cannot hold', () => {
    const broken = opened('ru', true, 'при\u000bчина')
    expect(broken.rows[3]![4]).toBe('причина')
  })
})

interface Opened {
  readonly document: string
  readonly styles: string
  readonly edges: string
  readonly rows: readonly (readonly string[])[]
}

function opened(language: Language, demonstration = true, reason = 'Суть поправки.\nОснование.'): Opened {
  const [before, after] = LAWS[language].map(text => read(text, language).act)
  const rows = comparativeTable(compareActs(before!, after!), { before: before!, after: after! })
  const justified = rows.map((row, at) => ({ ...row, justification: { kk: '', ru: at === 0 ? reason : '' } }))
  const versions = [{ act: 'Закон о мерах', number: 3, day: '2026-11-20' }]
  const head = { bill: 'О мерах', language, day: '2026-11-22', demonstration, versions }
  const sections = [
    { name: 'Закон о мерах', rows: justified },
    { name: 'Закон о поверке', rows: [] },
  ]
  const file = paperDocx(comparativePaper(head, sections))
  const parts = unzipSync(new Uint8Array(file))
  const text = (name: string) => strFromU8(parts[name]!)
  const document = text('word/document.xml')
  const edges = Object.keys(parts).filter(name => /^word\/(?:header|footer)\d+\.xml$/.test(name))
  return {
    document,
    styles: text('word/styles.xml'),
    edges: edges.map(text).join(''),
    rows: rowsIn(document),
  }
}

/** The texts of all cells; paragraphs of a cell are joined by line ends. */
function rowsIn(document: string): string[][] {
  const parser = new XMLParser({
    ignoreAttributes: true,
    parseTagValue: false,
    trimValues: false,
    isArray: name => ['w:tr', 'w:tc', 'w:p', 'w:r', 'w:t'].includes(name),
  })
  const table = parser.parse(document.replace(SOLID_HYPHEN, '-'))['w:document']['w:body']['w:tbl']
  return table['w:tr'].map((row: Element) => row['w:tc']!.map(cellText))
}

type Element = { [name: string]: Element[] | undefined }

function cellText(cell: Element): string {
  return (cell['w:p'] ?? [])
    .map(paragraph => (paragraph['w:r'] ?? []).flatMap(run => run['w:t'] ?? []).join(''))
    .join('\n')
}
