import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asc } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { answerApproval } from '#app/commands/answer-approval.server.ts'
import { dayInKazakhstan } from '#app/domain/consultation/consultation.ts'
import { formatsOf, PAPER_KINDS, type PaperKind } from '#app/domain/paper/paper-kind.ts'
import type { Language } from '#app/domain/structure/act.ts'
import type { Database } from '#db/client.ts'
import { granted } from '#db/demonstration/granted.ts'
import { bills, consultations, minutes } from '#db/schema.ts'
import { cookieOf } from '#tests/support/asking.ts'
import { approvalRoom, approving } from '#tests/support/approval-room.ts'
import { demonstrationDatabase, freshDatabase } from '#tests/support/database.ts'
import { deskRoom, FEE } from '#tests/support/desk-room.ts'
import { paperBytes } from '#tests/support/paper-asked.ts'

const BILL = 'religious-activity'
const LANGUAGES = ['kk', 'ru'] as const
const hasOffice = ['soffice', 'pdftotext'].every(tool => spawnSync('which', [tool]).status === 0)

if (!hasOffice && process.env['CI']) throw new Error('LibreOffice and pdftotext are missing: install them.')

/** What each paper says in Kazakh and in Russian, however it is laid out. */
const SAYS: Readonly<Record<PaperKind, Readonly<Record<Language, RegExp>>>> = {
  comparative: { kk: /Қолданыстағы\s+редакция/, ru: /Действующая\s+редакция/ },
  'amending-text': { kk: /енгізілсін/, ru: /Внести/ },
  note: { kk: /түсіндірме\s+жазба/i, ru: /пояснительная\s+записка/i },
  sheet: { kk: /анықтама\s+пара/i, ru: /справочный\s+лист/i },
  disagreements: { kk: /КЕЛІСПЕУШІЛІКТЕР\s+КЕСТЕСІ/, ru: /ТАБЛИЦА\s+РАЗНОГЛАСИЙ/ },
  report: { kk: /ҚАТЫСУ|Қатысу/, ru: /УЧАСТИ|Участи/ },
  'remarks-table': { kk: /Теолог/, ru: /Теолог/ },
  'remarks-note': { kk: /ескерту/i, ru: /замечани/i },
  minutes: { kk: /ХАТТАМАСЫ/, ru: /ПРОТОКОЛ/ },
  attendance: { kk: /ҚАТЫСУШЫЛАРЫНЫҢ\s+ТІЗІМІ/, ru: /СПИСОК\s+УЧАСТНИКОВ/ },
}

const EVERY = PAPER_KINDS.flatMap(kind => LANGUAGES.map(language => [kind, language] as const))

describe.skipIf(!hasOffice)('every paper of the record opens, and its pages say what the paper says', () => {
  let pages: ReadonlyMap<string, string>
  let titles: Readonly<Record<Language, string>>

  beforeAll(async () => {
    const db = await demonstrationDatabase()
    const [bill] = await db.select().from(bills)
    titles = { kk: bill!.titleKk, ru: bill!.titleRu }
    pages = await printed(db)
  }, 180_000)

  test.each(EVERY)('%s in %s, as Word and as PDF', (kind, language) => {
    for (const format of ['docx', 'pdf']) {
      const words = pages.get(`${kind}-${language}.${format}`)
      expect(words, format).toMatch(SAYS[kind][language])
      if (kind !== 'disagreements') expect(plain(words!), format).toContain(plain(titles[language]))
    }
  })

  test.each(EVERY)('%s in %s says the same in both', (kind, language) => {
    const [word, pdf] = ['docx', 'pdf'].map(format => wordsIn(pages.get(`${kind}-${language}.${format}`)!))
    const missing = (of: ReadonlySet<string>, from: ReadonlySet<string>) =>
      [...of].filter(each => !from.has(each))
    // A line may part a word after its hyphen in one of them.
    expect(missing(word!, pdf!).length / word!.size).toBeLessThan(0.02)
    expect(missing(pdf!, word!).length / pdf!.size).toBeLessThan(0.02)
  })

  test.each([
    ['kk', /20\d\dжылғы\d{1,2}\p{L}+/u],
    ['ru', /\d{1,2}\p{L}+20\d\dгода/u],
  ] as const)('their days stand in official form in %s', (language, day) => {
    for (const kind of PAPER_KINDS) expect(plain(pages.get(`${kind}-${language}.pdf`)!), kind).toMatch(day)
  })

  test.each(LANGUAGES)('each page of the PDF files has its number in %s', language => {
    for (const kind of PAPER_KINDS) {
      const sheets = pages.get(`${kind}-${language}.pdf`)!.split('\f').slice(0, -1)
      sheets.forEach((sheet, at) => expect(sheet.trim().split(/\s+/).at(-1), kind).toBe(String(at + 1)))
    }
  })
})

/** The words of each paper's pages; the Word files as an office program lays them out, all in one go. */
async function printed(db: Database): Promise<Map<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-papers-'))
  mkdirSync(path.join(folder, 'pdf'))
  const read = (file: string) =>
    spawnSync('pdftotext', ['-layout', file, '-'], { cwd: folder, encoding: 'utf8' }).stdout
  try {
    for (const [name, file] of await papersOf(db)) writeFileSync(path.join(folder, name), file)
    const files = readdirSync(folder)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const words = files.filter(file => file.endsWith('.docx'))
    spawnSync('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', 'pdf', ...words], {
      cwd: folder,
    })
    return new Map(
      files
        .filter(file => /\.(?:docx|pdf)$/.test(file))
        .map(file => [file, read(file.endsWith('.pdf') ? file : `pdf/${file.replace('.docx', '.pdf')}`)]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function papersOf(db: Database): Promise<Map<string, Uint8Array>> {
  const papers = await approvalPapers()
  const cookie = await cookieOf(db, 'drafter')
  const [consultation] = await db.select().from(consultations).orderBy(asc(consultations.round))
  const [kept] = await db.select().from(minutes)
  const subjects: Partial<Record<PaperKind, string>> = {
    ...{ report: consultation!.id, 'remarks-table': consultation!.id, 'remarks-note': consultation!.id },
    ...{ minutes: kept!.roundTableId, attendance: kept!.roundTableId },
  }
  for (const [kind, language] of EVERY.filter(([each]) => each !== 'disagreements'))
    for (const format of formatsOf(kind)) {
      const asked = { bill: BILL, kind, language, format, cookie, subject: subjects[kind] ?? '' }
      papers.set(`${kind}-${language}.${format}`, await paperBytes(db, asked))
    }
  return papers
}

/** The demonstration asks no state body; a bill of its own does. */
async function approvalPapers(): Promise<Map<string, Uint8Array>> {
  const db = await freshDatabase()
  const room = await approvalRoom(await deskRoom(db))
  const round = await room.openRound(dayInKazakhstan(room.as('drafter').now))
  await room.ask(round, 'state-body', 60)
  const remark = { amendment: room.desk.amendment, provision: FEE, language: 'ru' } as const
  const remarks = [{ ...remark, wording: 'Поверку проводит центр.', reason: 'Так короче.' }]
  const answer = approving(round, { answer: 'approved-with-remarks', remarks })
  granted(await answerApproval(room.as('state-body', 1), answer))
  const cookie = await cookieOf(db, 'drafter')
  const papers = new Map<string, Uint8Array>()
  for (const language of LANGUAGES)
    for (const format of formatsOf('disagreements')) {
      const asked = { bill: room.bill.slug, kind: 'disagreements', language, format, cookie }
      papers.set(`disagreements-${language}.${format}`, await paperBytes(db, asked))
    }
  return papers
}

function plain(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Whole words of letters; what is at the edges of pages is read between the lines of others. */
function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\p{L}{3,}/gu) ?? [])
}
