import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { paperDocx } from '#app/documents/paper-docx.server.ts'
import { paperXlsx } from '#app/documents/paper-xlsx.server.ts'
import type { AnswerCard, CommentCard } from '#app/domain/consultation/comment-card.ts'
import { remarkRow, type RemarksPaper } from '#app/domain/consultation/remarks.ts'
import { remarksNote, remarksTable } from '#app/domain/paper/remarks-papers.ts'
import type { Language } from '#app/domain/structure/act.ts'

const NAME = { kk: 'Теолог', ru: 'Теолог', en: 'Theologian' }
const HOUSE = { kk: 'ҚМДБ аппараты', ru: 'Аппарат ДУМК', en: 'Office' }

const ANSWER: AnswerCard = {
  ...{
    id: 'd1',
    code: 'accepted',
    part: '',
    provision: '',
    version: 2,
    act: 'weights-law',
    decidedAt: '2026-11-22T09:00:00Z',
  },
  reason: 'Статья 1 уточнена.',
}

const COMMENT: CommentCard = {
  ...{ id: 'c1', consultation: 'k1', number: 1, act: 'weights-law', kind: 'remark', language: 'ru' },
  ...{ author: 'p1', provision: 'art_1', text: 'Слишком широко.', wording: null },
  anchor: {
    ...{ kind: 'words', language: 'ru', provision: 'art_1', address: 'art_1__para_2' },
    ...{ start: 0, end: 5, quote: 'мера – это', prefix: '', suffix: '' },
  },
  speaker: { name: NAME, capacity: 'representative', organisation: HOUSE, claim: null },
  ...{ writtenAt: '2026-11-22T09:00:00Z', submittedAt: '2026-11-22T09:00:00Z' },
  ...{ answer: ANSWER, replies: [], placement: null, hidden: null, struck: [], appeal: null, spoken: false },
}

const COMMENTS: readonly CommentCard[] = [
  COMMENT,
  {
    ...COMMENT,
    ...{ number: 2, anchor: { kind: 'draft' }, text: 'Нет.\u0007\nСовсем нет & <никак>.' },
    speaker: { name: NAME, capacity: 'expert', organisation: null, claim: null },
    answer: { ...ANSWER, code: 'rejected', version: null, reason: 'Пункт 2 статьи 1 об этом.' },
  },
  {
    ...COMMENT,
    ...{ number: 3, wording: 'мера есть единица' },
    answer: { ...ANSWER, code: 'accepted-in-part', part: '«есть»' },
  },
  { ...COMMENT, number: 4, text: '', hidden: 'Оскорбления.', answer: null },
]

const ACTS = new Map([['weights-law', 'О мерах']])

const paperIn = (language: Language, more: Partial<RemarksPaper> = {}): RemarksPaper => ({
  ...{ title: 'О мерах', language, round: 1, opensOn: '2026-11-02', closesOn: '2026-11-20' },
  ...{ day: '2026-11-22', published: true, demonstration: true, before: 0 },
  versions: [{ act: 'О мерах', number: 2, day: '2026-10-30' }],
  rows: COMMENTS.map(card => remarkRow(card, language, ACTS)),
  ...more,
})

describe('the table in Word', () => {
  let ru: Opened
  beforeAll(() => {
    ru = opened(paperDocx(remarksTable(paperIn('ru'))))
  })

  test('has its heads on every page, and a row per remark', () => {
    expect(ru.document.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(ru.rows[0]).toEqual([
      ...['№ п/п', 'Структурный элемент', 'Автор замечания (предложения)', 'Замечание (предложение)'],
      ...['Решение', 'Обоснование'],
    ])
    expect(ru.rows).toHaveLength(2 + COMMENTS.length)
  })

  test.each([
    [
      2,
      ['1.', 'Пункт 2 статьи 1', 'Аппарат ДУМК\nзамечание № 1', '«мера – это»\nСлишком широко.', 'Принято'],
    ],
    [
      3,
      ['2.', 'Проект в целом', 'Теолог, эксперт\nзамечание № 2', 'Нет.\nСовсем нет & <никак>.', 'Не принято'],
    ],
    [
      5,
      [
        '4.',
        'Пункт 2 статьи 1',
        'Аппарат ДУМК\nзамечание № 4',
        'Текст замечания скрыт: Оскорбления.',
        'На рассмотрении',
      ],
    ],
  ])('says in row %i who said what about which element, and what became of it', (at, cells) => {
    expect(ru.rows[at]!.slice(0, 5)).toEqual(cells)
  })

  test('gives the reason with the version that carries it out, and the part that was taken', () => {
    expect(ru.rows[2]![5]).toBe('Статья 1 уточнена.\nО мерах: учтено в версии 2')
    expect(ru.rows[4]!.slice(3, 5)).toEqual([
      '«мера – это»\nСлишком широко.\nПредлагаемая редакция: «мера есть единица»',
      'Частично принято\nПринятая часть: «есть»',
    ])
  })

  test('says on every page that it is a demonstration, and only there where it is one', () => {
    expect(ru.header).toContain('ДЕМОНСТРАЦИЯ')
    const real = opened(paperDocx(remarksTable(paperIn('ru', { demonstration: false }))))
    expect(real.header).not.toContain('ДЕМОНСТРАЦИЯ')
  })

  test('says that it is not published while it is not', () => {
    const draft = opened(paperDocx(remarksTable(paperIn('ru', { published: false }))))
    expect(draft.footer).toContain('Отчёт ещё не опубликован.')
    expect(ru.footer).not.toContain('Отчёт ещё не опубликован.')
    expect(ru.footer).toContain('О мерах: версия 2 от 30 октября 2026 года')
  })

  test('counts its rows from those that stand before, where a page shows a part of it', () => {
    const [part] = remarksTable(paperIn('ru', { before: 100 })).blocks
    const rows = part?.kind === 'table' ? part.rows : []
    expect(rows.map(row => 'cells' in row && row.cells[0])).toEqual(['101.', '102.', '103.', '104.'])
  })

  test('says where nobody made a remark', () => {
    const rows = (language: Language) => opened(paperDocx(remarksTable(paperIn(language, { rows: [] })))).rows
    expect(rows('ru').at(-1)).toEqual(['Замечаний и предложений не поступило.'])
    expect(rows('kk').at(-1)).toEqual(['Ескертулер мен ұсыныстар түскен жоқ.'])
  })

  test('speaks Kazakh', () => {
    const kk = opened(paperDocx(remarksTable(paperIn('kk'))))
    expect(kk.document).toContain('ЕСКЕРТУЛЕР МЕН ҰСЫНЫСТАР ЖИЫНТЫҚ КЕСТЕСІ')
    expect(kk.rows[3]!.slice(1, 5)).toEqual([
      ...['Жоба тұтастай', 'Теолог, сарапшы\n№ 2 ескерту', 'Нет.\nСовсем нет & <никак>.', 'Қабылданбады'],
    ])
  })
})

describe('the note', () => {
  test('groups the remarks, counts them, and gives the motives of the rejected', () => {
    const note = opened(paperDocx(remarksNote(paperIn('ru'))))
    expect(note.document).toContain(
      'Всего поступило замечаний и предложений: 4, из них принято – 1, частично принято – 1, отклонено – 1, иных – 1.',
    )
    const said = note.rows.filter(row => /^\d\.$/.test(row[0]!))
    expect(said.map(row => [row[2]!.split('\n')[1], row[4]])).toEqual([
      ['замечание № 1', 'Статья 1 уточнена.\nО мерах: учтено в версии 2'],
      [
        'замечание № 3',
        'Частично принято\nПринятая часть: «есть»\nСтатья 1 уточнена.\nО мерах: учтено в версии 2',
      ],
      ['замечание № 2', 'Пункт 2 статьи 1 об этом.'],
      ['замечание № 4', 'На рассмотрении'],
    ])
    expect(said.map(row => row[0])).toEqual(['1.', '1.', '1.', '1.'])
  })

  test('says of an empty group that it is empty', () => {
    const note = opened(paperDocx(remarksNote(paperIn('kk', { rows: [] }))))
    expect(note.document.match(/Мұндай ескертулер жоқ\./g)).toHaveLength(4)
  })
})

describe('the table as a spreadsheet', () => {
  test('has a row per remark under its heads', async () => {
    const rows = sheetOf(await paperXlsx(remarksTable(paperIn('ru'))))
    const heads = rows.findIndex(row => row[0] === '№ п/п')
    expect(rows.slice(0, heads).flat().join(' ')).toContain('ДЕМОНСТРАЦИЯ')
    expect(rows.slice(heads + 1, heads + 5).map(row => row.slice(0, 2))).toEqual([
      ['1.', 'Пункт 2 статьи 1'],
      ['2.', 'Проект в целом'],
      ['3.', 'Пункт 2 статьи 1'],
      ['4.', 'Пункт 2 статьи 1'],
    ])
    expect(rows[heads + 2]!.slice(2)).toEqual([
      ...[
        'Теолог, эксперт\nзамечание № 2',
        'Нет.\nСовсем нет & <никак>.',
        'Не принято',
        'Пункт 2 статьи 1 об этом.',
      ],
    ])
  })
})

interface Opened {
  readonly document: string
  readonly header: string
  readonly footer: string
  readonly rows: readonly (readonly string[])[]
}

/** A paper as Word would read it. */
function opened(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes)
  const part = (name: string) =>
    strFromU8(parts[Object.keys(parts).find(each => each.startsWith(`word/${name}`))!]!)
  const document = part('document.xml')
  const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => linesOf(cell)),
  )
  return { document, header: part('header'), footer: part('footer'), rows }
}

function linesOf(cell: string): string {
  return [...cell.matchAll(/<w:p>.*?<\/w:p>/gs)]
    .map(([line]) => unescaped([...line.matchAll(/<w:t[ >][^<]*<\/w:t>/g)].map(([run]) => run).join('')))
    .join('\n')
}

function unescaped(runs: string): string {
  const words = runs.replace(/<[^>]*>/g, '')
  return words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/** The cells of the first sheet as text. */
function sheetOf(bytes: Uint8Array): string[][] {
  const parts = unzipSync(bytes)
  const xml = new XMLParser({
    ...{ ignoreAttributes: false, trimValues: false, parseTagValue: false },
    isArray: name => ['row', 'c', 'si'].includes(name),
  })
  const parsed = (name: string) => xml.parse(strFromU8(parts[name]!)) as Record<string, never>
  const shared: string[] = (parsed('xl/sharedStrings.xml')['sst']!['si'] as { t: Text }[]).map(({ t }) =>
    typeof t === 'string' ? t : (t['#text'] ?? ''),
  )
  const rows = parsed('xl/worksheets/sheet1.xml')['worksheet']!['sheetData']['row'] as { c?: Cell[] }[]
  return rows.map(({ c = [] }) => c.map(cell => (cell['@_t'] === 's' ? shared[Number(cell.v)]! : cell.v)))
}

type Text = string | { readonly '#text'?: string }

interface Cell {
  readonly '@_t'?: string
  readonly v: string
}
