import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { asc } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Database } from '#db/client.ts'
import { consultations, minutes } from '#db/schema.ts'
import { loader as amendingText } from '#app/routes/bills.$bill_.amending-text[.]docx.ts'
import { loader as official } from '#app/routes/bills.$bill_.papers_.$kind_.files.$format.ts'
import { loader as table } from '#app/routes/bills.$bill_.table[.]docx.ts'
import { loader as remarks } from '#app/routes/consultations.$id.papers.$paper.ts'
import { loader as protocol } from '#app/routes/round-tables.$id.minutes[.]docx.ts'
import { asking, cookieOf } from '#tests/support/asking.ts'
import { demonstrationDatabase } from '#tests/support/database.ts'

const BILL = 'religious-activity'
const LANGUAGES = ['kk', 'ru'] as const
const hasOffice = ['soffice', 'pdftotext'].every(tool => spawnSync('which', [tool]).status === 0)

if (!hasOffice && process.env['CI']) throw new Error('LibreOffice and pdftotext are missing: install them.')

/** What each paper says in Kazakh and in Russian, however it is laid out. */
const SAYS: Readonly<Record<string, Readonly<Record<(typeof LANGUAGES)[number], RegExp>>>> = {
  table: { kk: /Қолданыстағы\s+редакция/, ru: /Действующая\s+редакция/ },
  'amending-text': { kk: /енгізілсін/, ru: /Внести/ },
  'remarks-table': { kk: /Теолог/, ru: /Теолог/ },
  'remarks-note': { kk: /ескерту/i, ru: /замечани/i },
  note: { kk: /түсіндірме\s+жазба/i, ru: /пояснительная\s+записка/i },
  sheet: { kk: /анықтама\s+пара/i, ru: /справочный\s+лист/i },
  minutes: { kk: /ХАТТАМА|Хаттама/, ru: /ПРОТОКОЛ|Протокол/ },
}

describe.skipIf(!hasOffice)(
  'every paper opens in an office program, and its pages say what the paper says',
  () => {
    let pages: ReadonlyMap<string, string>

    beforeAll(async () => {
      pages = await printed(await demonstrationDatabase())
    })

    test.each(Object.keys(SAYS).flatMap(paper => LANGUAGES.map(language => [paper, language] as const)))(
      '%s in %s',
      (paper, language) => {
        expect(pages.get(`${paper}-${language}`)).toMatch(SAYS[paper]![language])
      },
    )
  },
)

/** The words of each paper's pages, as an office program lays them out; all are converted in one go. */
async function printed(db: Database): Promise<Map<string, string>> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tuzetu-papers-'))
  mkdirSync(path.join(folder, 'pdf'))
  try {
    for (const [name, file] of await papersOf(db)) writeFileSync(path.join(folder, `${name}.docx`), file)
    const files = readdirSync(folder).filter(file => file.endsWith('.docx'))
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const words = ['--headless', profile, '--convert-to', 'pdf', '--outdir', 'pdf', ...files]
    spawnSync('soffice', words, { cwd: folder })
    const read = (file: string) =>
      spawnSync('pdftotext', ['-layout', `pdf/${file.replace('.docx', '.pdf')}`, '-'], {
        cwd: folder,
        encoding: 'utf8',
      })
    return new Map(files.map(file => [file.replace('.docx', ''), read(file).stdout]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function papersOf(db: Database): Promise<Map<string, Uint8Array>> {
  const cookie = await cookieOf(db, 'drafter')
  const [consultation] = await db.select().from(consultations).orderBy(asc(consultations.round))
  const [kept] = await db.select().from(minutes)
  const papers = new Map<string, Uint8Array>()
  for (const language of LANGUAGES) {
    const asked = (params: Record<string, string>) => asking(db, `/?language=${language}`, { cookie, params })
    const keep = async (name: string, answer: Promise<Response>) =>
      papers.set(`${name}-${language}`, new Uint8Array(await (await answer).arrayBuffer()))
    await keep('table', table(asked({ bill: BILL })))
    await keep('amending-text', amendingText(asked({ bill: BILL })))
    for (const paper of ['remarks-table', 'remarks-note'])
      await keep(paper, remarks(asked({ id: consultation!.id, paper: `${paper}.docx` })))
    for (const kind of ['note', 'sheet'])
      await keep(kind, official(asked({ bill: BILL, kind, format: 'docx' })))
    await keep('minutes', protocol(asked({ id: kept!.roundTableId })))
  }
  return papers
}
