import type { ApprovalRound, BodyCard, RemarkCard } from '#app/domain/consultation/approval-card.ts'
import { DISPOSITION_CODES } from '#app/domain/consultation/disposition.ts'
import type { ReportComment } from '#app/domain/paper/coverage.ts'
import { disagreementsPaper, type PaperHead } from '#app/domain/paper/disagreements-paper.ts'
import { wordsOf, type Paper } from '#app/domain/paper/paper.ts'
import { reportPaper } from '#app/domain/paper/report-paper.ts'
import { officialPaperDocx } from '#app/documents/official-paper-docx.server.ts'
import { officialPaperXlsx } from '#app/documents/official-paper-xlsx.server.ts'
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
const SENTENCE = 'Поверку средств измерений проводит уполномоченный орган один раз в год. '

/** Papers at the size that must be reached: each under two seconds, its words and its files. */
export async function printPapers(): Promise<void> {
  printHead('Papers', ['paper', 'rows', 'compose ms', 'docx ms', 'docx kB', 'xlsx ms'])
  await timed('table of disagreements: 15 bodies, each on all of 300 provisions', () =>
    disagreementsPaper(HEAD, { rounds: [round()], acts: ACTS, body: null }),
  )
  await timed('report on 5,000 comments of 300 organisations', () => reportPaper(HEAD, facts()))
}

async function timed(name: string, compose: () => Paper): Promise<void> {
  compose() // the first run warms up
  const started = performance.now()
  const paper = compose()
  wordsOf(paper)
  const composed = performance.now()
  const docx = officialPaperDocx(paper)
  const printed = performance.now()
  await officialPaperXlsx(paper)
  const end = performance.now()
  const rows = paper.blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0)
  printRow([
    ...[name, rows, ms(composed - started), ms(printed - composed)],
    ...[Math.round(docx.length / 1024), ms(end - printed)],
  ])
}

function round(): ApprovalRound {
  const bodies = Array.from({ length: BODIES }, (_, at) => body(at))
  return { consultation: 'c', chain: 1, round: 1, opensOn: '2026-11-16', closesOn: '2026-11-23', bodies }
}

function body(at: number): BodyCard {
  const name = named(`Орган ${at}`)
  const remarks = Array.from({ length: PROVISIONS }, (_, place) => remark(at, place))
  const answer = { id: `a${at}`, answer: 'refused', reason: '', answeredOn: '2026-11-18' } as const
  return {
    ...{ organisation: `b${at}`, heir: `b${at}`, heirName: name, name, former: [] },
    ...{ dueOn: '2026-11-23', workingDaysLeft: 1, state: 'refused' },
    answers: [{ ...answer, name, late: false, remarks }],
  }
}

function remark(body: number, at: number): RemarkCard {
  const address = `art_${at}__para_1`
  return {
    ...{ id: `${body}-${at}`, amendment: 'm', act: 'law', provision: address, address },
    ...{ draft: { kk: SENTENCE.repeat(4), ru: SENTENCE.repeat(4) }, language: 'ru' },
    ...{ wording: SENTENCE.repeat(3), reason: SENTENCE.repeat(2) },
    replies: at % 3 === 0 ? [] : [{ reply: 'rejected', reason: SENTENCE, repliedOn: '2026-11-20' }],
  }
}

function facts() {
  const addresses = Array.from({ length: PROVISIONS }, (_, at) => `art_${at}__para_1`)
  const elements = addresses.map(address => ({ act: 'law', provision: address, address }))
  return {
    ...({ round: 1, kind: 'public', opensOn: '2026-10-01', closesOn: '2026-10-15' } as const),
    ...{ extensions: [], invited: [], positions: [], acts: ACTS, elements, later: elements },
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
