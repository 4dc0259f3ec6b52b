import { readFileSync } from 'node:fs'
import type { ApprovalRound, BodyCard, RemarkCard } from '#app/domain/consultation/approval-card.ts'
import { DISPOSITION_CODES } from '#app/domain/consultation/disposition.ts'
import type { ReportComment } from '#app/domain/paper/coverage.ts'
import { disagreementsPaper } from '#app/domain/paper/disagreements-paper.ts'
import type { PaperHead } from '#app/domain/paper/paper-head.ts'
import { sizeOf, type Paper } from '#app/domain/paper/paper.ts'
import { reportPaper } from '#app/domain/paper/report-paper.ts'
import { minutesPapers } from '#app/domain/consultation/minutes.ts'
import { minutesPrint } from '#app/domain/paper/minutes-print.ts'
import { PAPER_FORMATS, type PaperFormat } from '#app/domain/paper/paper-kind.ts'
import { paperFile } from '#app/documents/paper-file.server.ts'
import { saidIn } from '#app/domain/paper/paper-changes.ts'
import { minutesRecordOf } from '#tests/support/minutes-record.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'

const BODIES = 15
const PROVISIONS = 300
const COMMENTS = 5_000
const ORGANISATIONS = 300

const HEAD: PaperHead = {
  ...{ language: 'ru', bill: 'О внесении изменений', day: '2026-11-22', demonstration: true },
  versions: [{ act: 'Закон', number: 1, day: '2026-11-20' }],
}
const ACTS = new Map([['law', 'Закон']])
const WORDS = readFileSync('tests/fixtures/bench/base-ru-kz-labour.txt', 'utf8').split(/\s+/)

/** Words of a law, other ones at each place: a printer may not set one line and use it again. */
function wordsAt(place: number, count: number): string {
  return Array.from({ length: count }, (_, at) => WORDS[(place * 131 + at * 7) % WORDS.length]).join(' ')
}

/** Papers at the size that must be reached: each file but the PDF under two seconds. */
export async function printPapers(): Promise<void> {
  printHead('Papers', ['paper', 'rows', 'compose ms', 'docx ms', 'xlsx ms', 'pdf ms', 'pdf kB'])
  await timed('table of disagreements: 15 bodies, each on all of 300 provisions', () =>
    disagreementsPaper(HEAD, { rounds: [round()], acts: ACTS, body: null }),
  )
  await timed('report on 5,000 comments of 300 organisations', () => reportPaper(HEAD, facts()))
  const people = { attendees: 60, items: 12, statements: 200 }
  await timed('minutes: 60 participants, 12 items of the agenda, 200 statements', () => {
    const { papers } = minutesPapers(minutesRecordOf(people))
    const facts = { papers, version: 1, versions: [], circulatedAt: HEAD.day, corrections: [], addenda: [] }
    return minutesPrint(facts, 'ru')
  })
}

async function timed(name: string, compose: () => Paper): Promise<void> {
  for (const format of PAPER_FORMATS) await paperFile(compose(), format) // the first run warms up
  const started = performance.now()
  const paper = compose()
  saidIn(paper)
  const composed = performance.now() - started
  const docx = await printed(paper, 'docx')
  const xlsx = await printed(paper, 'xlsx')
  const pdf = await printed(paper, 'pdf')
  printRow([
    ...[name, sizeOf(paper), ms(composed), ms(docx.time), ms(xlsx.time), ms(pdf.time)],
    Math.round(pdf.file.length / 1024),
  ])
}

async function printed(paper: Paper, format: PaperFormat): Promise<{ file: Buffer; time: number }> {
  const started = performance.now()
  const file = Buffer.from(await paperFile(paper, format))
  return { file, time: performance.now() - started }
}

function round(): ApprovalRound {
  const bodies = Array.from({ length: BODIES }, (_, at) => body(at))
  return { consultation: 'c', chain: 1, round: 1, opensOn: '2026-11-16', closesOn: '2026-11-23', bodies }
}

function body(at: number): BodyCard {
  const name = named(`Орган ${at}`)
  const remarks = Array.from({ length: PROVISIONS }, (_, provision) => remark(at, provision))
  const answer = { id: `a${at}`, answer: 'refused', reason: '', answeredOn: '2026-11-18' } as const
  return {
    ...{ organisation: `b${at}`, heir: `b${at}`, heirName: name, name, former: [] },
    ...{ dueOn: '2026-11-23', workingDaysLeft: 1, state: 'refused' },
    answers: [{ ...answer, name, late: false, remarks }],
  }
}

function remark(body: number, at: number): RemarkCard {
  const place = body * PROVISIONS + at
  const address = `art_${at}__para_1`
  return {
    ...{ id: `${body}-${at}`, amendment: 'm', act: 'law', provision: address, address },
    ...{ draft: { kk: wordsAt(place, 40), ru: wordsAt(place, 40) }, language: 'ru' },
    ...{ wording: wordsAt(place + 1, 30), reason: wordsAt(place + 2, 20) },
    replies:
      at % 3 === 0 ? [] : [{ reply: 'rejected', reason: wordsAt(place + 3, 10), repliedOn: '2026-11-20' }],
  }
}

function facts() {
  const addresses = Array.from({ length: PROVISIONS }, (_, at) => `art_${at}__para_1`)
  const elements = addresses.map(address => ({ act: 'law', provision: address, address }))
  return {
    ...({ round: 1, kind: 'public', opensOn: '2026-10-01', closesOn: '2026-10-15' } as const),
    ...{ extensions: [], silent: [], positions: [], acts: ACTS, elements, later: elements },
    comments: Array.from({ length: COMMENTS }, (_, at) => comment(at, addresses[(at * 7) % 280]!)),
  }
}

function comment(at: number, address: string): ReportComment {
  return {
    ...{ number: at + 1, act: 'law', provision: address, address, author: `p${at % 900}` },
    ...{ name: named(`Автор ${at % 900}`), organisation: named(`Организация ${at % ORGANISATIONS}`) },
    ...{ capacity: 'representative', code: DISPOSITION_CODES[at % DISPOSITION_CODES.length]! },
    ...{ answeredOn: at % 10 === 0 ? '2026-11-20' : '2026-10-20', dueOn: '2026-10-30' },
  }
}

function named(name: string) {
  return { kk: name, ru: name, en: name }
}
