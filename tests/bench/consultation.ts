import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { placeComments } from '#app/commands/place-comments.server.ts'
import { signIn } from '#app/commands/sign-in.server.ts'
import { likeRemarks } from '#app/domain/consultation/like-remarks.ts'
import { serve } from '#app/http/serve.server.ts'
import { startSession } from '#app/http/session.server.ts'
import { openSocket } from '#db/connect.server.ts'
import { openDatabase, type Database } from '#db/client.ts'
import { startEmbedded } from '#db/embedded.server.ts'
import { comments } from '#db/schema.ts'
import { migrate } from '#db/migrate.server.ts'
import { consultedCode, type ConsultedCode } from '#tests/bench/consulted-code.ts'
import { printLayout } from '#tests/bench/layout.ts'
import { ms, printHead, printRow } from '#tests/bench/table.ts'
import { visitor, type Visit, type Visited, type Visitor } from '#tests/bench/visiting.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '')
const ROUNDS = 15

// What the pages promise on a machine with two cores: the first byte, and the way of all comments to a new version.
const FIRST_BYTE = 200 // ms
const REANCHORING = 5_000 // ms

/** The desk, the reading page and a new version, with 5,000 comments of 300 organisations on a code of 2 MB. */
export async function printConsultation(code: string): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'tuzetu-bench-'))
  const cluster = await startEmbedded(path.join(directory, 'pg'), { ephemeral: true })
  const sql = openSocket(cluster.socketDirectory, 'postgres', 6)
  try {
    await migrate(sql)
    const db = openDatabase(sql)
    const consulted = await consultedCode(db, code)
    await printPlacing(db, consulted)
    await sql.unsafe('analyze')
    printLikes(await db.select().from(comments))
    await printPages(db, consulted)
  } finally {
    await sql.end()
    await cluster.stop()
    rmSync(directory, { recursive: true, force: true })
  }
}

async function printPlacing(db: Database, { newest, comments }: ConsultedCode): Promise<void> {
  printHead('A new version', ['comments', 'all have their place after ms', 'budget ms'])
  const started = performance.now()
  await placeComments({ db, actor: { kind: 'system' }, now: new Date() }, newest)
  printRow([comments, ms(performance.now() - started), REANCHORING])
}

/** How long it takes to find like remarks among all, and where a fifth or nearly all are one letter, signed. */
function printLikes(rows: readonly (typeof comments.$inferSelect)[]): void {
  printHead('Like remarks', ['comments', 'of these one letter', 'groups', 'largest', 'ms'])
  for (const share of [0, 0.2, 0.9]) {
    const remarks = rows.map(({ provisionId, text, ...row }, at) => ({
      ...{ ...row, provision: provisionId },
      text: at < share * rows.length ? `${LETTER} Житель ${at}` : text,
    }))
    const started = performance.now()
    const groups = likeRemarks(remarks)
    const took = performance.now() - started
    printRow([rows.length, share * rows.length, groups.length, groups[0]?.length ?? 0, ms(took)])
  }
}

const LETTER = 'Прошу исключить эту норму: она удорожает работу малых предприятий и ничего не даёт гражданам.'

async function printPages(
  db: Database,
  { bill, consultation, drafter, act, reformedOn }: ConsultedCode,
): Promise<void> {
  const site = await serve({ root: ROOT, db, log: pino({ level: 'error' }), developing: false })
  const server = site.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const session = await signIn(
    { db, actor: { kind: 'visitor' }, now: new Date() },
    drafter.email,
    drafter.password,
  )
  if (!session.ok) throw new Error(session.refusal.code)
  const headers = { Cookie: (await startSession(session.value)).split(';')[0]! }
  printHead('Pages', [
    'page',
    'first visit ms',
    'first byte ms',
    'whole page ms',
    'budget ms',
    'kB',
    'kB sent',
  ])
  const desk = `/bills/${bill}/desk`
  const reform = `/acts/${act}/comparison?to=${reformedOn}`
  const pages = [
    ['desk', desk],
    ['desk, comment 3,000', `${desk}?comment=3000`],
    ['desk, unanswered', `${desk}?state=unanswered`],
    ['desk, one organisation and kind', `${desk}?kind=remark&organisation=none`],
    ['desk, uncertain places', `${desk}?uncertain=1`],
    ['desk, mine and overdue', `${desk}?mine=1&overdue=1`],
    ['reading page, changes', `/consultations/${consultation}`],
    ['reading page, the law', `/consultations/${consultation}?mode=law`],
    ['like remarks of one', `${desk}/like-remarks?consultation=${consultation}&comment=1`],
    ['report', `/bills/${bill}/consultations/${consultation}/report`],
    ['comparison, the first window', `/bills/${bill}/comparison`],
    ['comparison, the last window', `/bills/${bill}/comparison?part=999`],
    ['comparison, side by side', `/bills/${bill}/comparison?layout=side`],
    ['comparison, both languages', `/bills/${bill}/comparison?text=both`],
    ['three texts', `/bills/${bill}/three-texts`],
    ['comparison of 5,000 changes, the first window', reform],
    ['comparison of 5,000 changes, all from their route', reform.replace('?', '/rows?')],
    ['report, its end', `/bills/${bill}/consultations/${consultation}/report?from=4900`],
  ] as const
  const reader = visitor()
  for (const [name, page] of pages) await printPage(name, reader, { address: origin + page, headers })
  await reader.leave()
  await printLayout(origin, headers.Cookie, [
    ['comparison, the first window', `/bills/${bill}/comparison`],
    ['comparison of 5,000 changes, all at once', `${reform}&part=all`],
  ])
  server.closeAllConnections()
  server.close()
}

async function printPage(name: string, { visit }: Visitor, asked: Visit): Promise<void> {
  const plain = { ...asked, headers: { ...asked.headers, 'Accept-Encoding': 'identity' } }
  const cold = await visit(plain)
  const visits: Visited[] = []
  for (let round = 0; round < ROUNDS; round++) visits.push(await visit(plain))
  const median = (of: 'first' | 'whole') =>
    visits.map(each => each[of]).toSorted((one, other) => one - other)[ROUNDS >> 1]!
  const sent = await visit({ ...asked, headers: { ...asked.headers, 'Accept-Encoding': 'gzip' } })
  const kilobytes = [cold, sent].map(({ bytes }) => Math.round(bytes / 1024))
  printRow([name, ms(cold.first), ms(median('first')), ms(median('whole')), FIRST_BYTE, ...kilobytes])
}
